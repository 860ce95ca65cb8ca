import { describe, expect, it } from 'vitest'
import { pick } from '../../data'
import { sourceLines, writeLines } from '../../kit/model/source-lines'

describe('the lines of a slide', () => {
  it('are in order, each once', () => {
    expect(sourceLines(['code-red.not-long', 'code-red.memo', 'code-red.critical-moment'], pick.entry)).toEqual([8, 14])
  })

  it('of a derived figure are those of its inputs', () => {
    expect(sourceLines(['commitments.others'], pick.entry)).toEqual([42, 43])
  })

  it('are written as runs', () => {
    expect(writeLines([3, 6, 7, 8, 12])).toBe('3, 6–8, 12')
    expect(writeLines([])).toBe('')
  })
})
