import { expect, it } from 'vitest'
import { daysAfter } from '../../../snippets/days-after'

it('counts days across the end of a month', () => {
  expect(daysAfter(Date.UTC(2025, 10, 28), 5)).toBe(Date.UTC(2025, 11, 3))
})
