import { expect, it } from 'vitest'
import { dotGrid } from '../../../snippets/dot-grid'

it('a dot grid has a hundred dots on different places, as many counted as there are per cent', () => {
  const dots = dotGrid(71)
  expect(dots.filter(dot => dot.counted)).toHaveLength(71)
  expect(new Set(dots.map(dot => `${dot.x} ${dot.y}`)).size).toBe(100)
  expect([dots[0], dots[69], dots[70], dots[99]].map(dot => [dot!.x, dot!.y])).toEqual([[0, 0], [9, 6], [0, 7], [9, 9]])
  expect(dots[70]!.counted).toBe(true)
  expect(dots[71]!.counted).toBe(false)
})
