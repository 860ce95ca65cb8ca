import type { Computed } from '../support/computed'
import { describe, expect, it } from 'vitest'
import { pick } from '../../data'
import { derived } from '../../data/whole'

/** A file a theme, as in `data/derived/`. */
const files = import.meta.glob<Computed>('./arithmetic/*.ts', { eager: true, import: 'default' })
const expected: Computed = Object.assign({}, ...Object.values(files))

it('every derived figure is computed a second time', () => {
  expect(derived.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort())
})

describe.each(derived)('$id', ({ id, value, from }) => {
  it('follows from its inputs, and names each of them', () => {
    const used = new Set<string>()
    const noting = <T>(read: (id: string) => T) => (id: string) => {
      used.add(id)
      return read(id)
    }
    expect(expected[id]!({ number: noting(pick.number), range: noting(pick.range) })).toEqual(value)
    expect([...from].sort()).toEqual([...used].sort())
  })
})
