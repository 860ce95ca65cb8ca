import { expect, it } from 'vitest'
import { heightOf, spread } from '../../kit/site/evidence/spread'

const row = { id: 'a.b', theme: 1, kind: 'reported', figure: '', label: 'short', isOriginal: false, lines: '1' } as const

// Seen to fail: as many rows in each column.
it('rows keep their order over columns, of which the highest is as low as can be', () => {
  expect(spread([6, 2, 2, 2, 1, 5], 3)).toEqual([0, 1, 1, 1, 2, 2])
  expect(spread([1, 1, 1, 9], 2)).toEqual([0, 0, 0, 1])
  expect(spread([1, 1], 4)).toEqual([0, 1])
  expect(spread([], 2)).toEqual([])
  expect(spread([1, 2], 0)).toEqual([0, 0])
})

// Seen to fail: with the slides left out, with a Chinese character as narrow as a letter.
it('a row is as high as its words or its slides need', () => {
  const short = heightOf(row, [])
  expect(heightOf(row, [1, 2])).toBe(short)
  expect(heightOf(row, [1, 2, 3])).toBeGreaterThan(short)
  const latin = heightOf({ ...row, label: 'a'.repeat(40) }, [])
  expect(latin).toBe(short)
  expect(heightOf({ ...row, label: 'a'.repeat(60) }, [])).toBeGreaterThan(short)
  expect(heightOf({ ...row, figure: '計'.repeat(40) }, [])).toBeGreaterThan(latin)
})
