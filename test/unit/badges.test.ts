import { describe, expect, it } from 'vitest'
import { placeBadges } from '../../kit/components/evidence/layer/badges'

const slide = { width: 1280, height: 720 }
const badge = { width: 60, height: 26 }
const frame = { left: 300, top: 300, width: 200, height: 50 }

// Seen to fail: with the first place, whatever stands there.
describe('a badge', () => {
  it('stands on the upper left of its frame where there is room', () => {
    expect(placeBadges([frame], [badge], [], slide)).toEqual([{ left: 300, top: 274 }])
  })

  it('goes along the edge past words', () => {
    const words = { left: 280, top: 270, width: 100, height: 28 }
    const [{ left, top }] = placeBadges([frame], [badge], [words], slide) as [{ left: number, top: number }]
    expect(top + badge.height <= 270 || top >= 298 || left >= 380 || left + badge.width <= 280).toBe(true)
  })

  it('leaves the slide at no side', () => {
    const corner = { left: 0, top: 0, width: 40, height: 40 }
    const [{ left, top }] = placeBadges([corner], [badge], [], slide) as [{ left: number, top: number }]
    expect([left >= 0, top >= 0]).toEqual([true, true])
  })

  it('covers no other badge', () => {
    const [a, b] = placeBadges([frame, frame], [badge, badge], [], slide) as [{ left: number, top: number }, { left: number, top: number }]
    expect(Math.abs(a.left - b.left) >= badge.width || Math.abs(a.top - b.top) >= badge.height).toBe(true)
  })
})
