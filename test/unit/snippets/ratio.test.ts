import { expect, it } from 'vitest'
import { pick } from '../../../data'
import { timesAsMany } from '../../../snippets/ratio'

it('says how many times the smaller goes into the larger', () => {
  expect(timesAsMany(900, 3)).toBe(300)
})

it('gives under 900 weekly users for each enterprise user: nearly so many, divided by more than so many', () => {
  const ratio = pick.quantity('enterprise.ratio')
  expect(ratio.value).toBe(900)
  expect(ratio.qualifier).toBe('under')
})
