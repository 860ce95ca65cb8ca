import type { Derived } from '../../kit/model/schema'
import { describe, expect, it } from 'vitest'
import { derived, pick } from '../../data'

/** What each derived figure must be, in arithmetic of this test's own. */
const expected: Record<string, (figures: Pick<typeof pick, 'number' | 'range'>) => Derived['value']> = {
  'code-red.weeks-a-year': ({ range }) => ({
    min: range('code-red.duration').min * range('code-red.frequency').min,
    max: range('code-red.duration').max * range('code-red.frequency').max,
  }),
  'enterprise.ratio': ({ number }) => number('enterprise.weekly-users') / number('enterprise.users'),
  'commitments.others': ({ number }) => number('commitments.total') - number('commitments.stargate'),
  'compute.index-now': ({ number }) => number('compute.last-year'),
  'compute.index-next-year': ({ number }) => number('compute.last-year') * number('compute.next-year'),
  'debt.normal': ({ number }) => Number((number('debt.added') / number('debt.times-normal') / 1e9).toFixed(0)) * 1e9,
  'agi.tasks-left': ({ number }) => 100 - number('agi.tasks'),
}

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
