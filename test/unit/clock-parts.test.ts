import { expect, it } from 'vitest'
import { clockPartsPast } from '../../kit/components/talk/clock-parts'

// Seen to fail: Slidev’s own, “-1:-1:-30” of half a minute.
it.each([
  [0.4, '−0:00'],
  [30, '−0:30'],
  [125.9, '−2:05'],
  [3725, '−1:02:05'],
])('a countdown that ended %s s ago shows %s', (over, shown) => {
  expect(clockPartsPast(over).join(':')).toBe(shown)
})
