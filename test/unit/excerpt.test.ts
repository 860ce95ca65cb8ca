import { expect, it } from 'vitest'
import { excerpt } from '../../kit/components/evidence/excerpt'

it('leaves what fits as it is', () => {
  expect(excerpt('about 71%', 9)).toBe('about 71%')
  expect(excerpt('計算赤字', 8)).toBe('計算赤字')
})

it('cuts the rest with a mark, and counts a Chinese character as two letters', () => {
  expect(excerpt('about 71% of tasks', 10)).toBe('about 71%…')
  expect(excerpt('我們一直處於計算赤字狀態', 8)).toBe('我們一…')
})
