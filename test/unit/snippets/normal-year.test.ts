import { expect, it } from 'vitest'
import { pick } from '../../../data'
import { normalAtMost } from '../../../snippets/normal-year'

it('divides, and rounds to a billion', () => {
  expect(normalAtMost(30e9, 3)).toBe(10e9)
  expect(normalAtMost(32e9, 3)).toBe(11e9)
})

it('puts a normal year of borrowing under about 40 billion dollars: the increase was more than three times that', () => {
  const normal = pick.quantity('debt.normal')
  expect(normal.value).toBe(40e9)
  expect(normal.qualifier).toBe('under about')
})
