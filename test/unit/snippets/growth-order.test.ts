import { expect, it } from 'vitest'
import { rankedSlopes } from '../../../snippets/growth-order'

it('the faster grows steeper, in even steps that say nothing but the order', () => {
  expect(rankedSlopes(['first', 'second'])).toEqual([{ name: 'first', rise: 1 }, { name: 'second', rise: 0.5 }])
  expect(rankedSlopes(['a', 'b', 'c', 'd']).map(slope => slope.rise)).toEqual([1, 0.75, 0.5, 0.25])
})
