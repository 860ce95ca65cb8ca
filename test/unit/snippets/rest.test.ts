import { expect, it } from 'vitest'
import { pick } from '../../../data'
import { restOf } from '../../../snippets/rest'

it('the rest and the part make the total', () => {
  const rest = restOf(pick.number('commitments.total'), pick.number('commitments.stargate'))
  expect(rest + pick.number('commitments.stargate')).toBe(pick.number('commitments.total'))
  expect(pick.number('commitments.others')).toBe(rest)
})
