import { describe, expect, it } from 'vitest'
import { growthIndex } from '../../../snippets/compute-index'

describe('index of growth', () => {
  it('starts at 1 and multiplies', () => {
    expect(growthIndex([3, 3])).toEqual([1, 3, 9])
  })

  it('is 1 without factors', () => {
    expect(growthIndex([])).toEqual([1])
  })
})
