import { describe, expect, it } from 'vitest'
import { cutAt, rise } from '../../kit/components/chart/rise'

const from = { x: 0.2, y: 0.1 }
const to = { x: 1, y: 0.8 }

describe('a drawn rise', () => {
  it('goes from one point to the other and never down', () => {
    const curve = rise(from, to, 3)
    expect(curve[0]).toEqual(from)
    expect(curve.at(-1)).toEqual(to)
    curve.slice(1).forEach((point, i) => expect(point.y).toBeGreaterThanOrEqual(curve[i]!.y))
  })

  it('comes late or early, as it is bent', () => {
    expect(rise(from, to, 1)[24]!.x).toBeCloseTo((from.x + to.x) / 2)
    const middle = (bend: number) => rise(from, to, bend)[24]!.y
    expect(middle(3)).toBeLessThan(middle(1))
    expect(middle(0.5)).toBeGreaterThan(middle(1))
  })

  it('is cut in two that share a point', () => {
    const curve = rise(from, to, 2)
    const [before, after] = cutAt(0.5, curve)
    expect(before.at(-1)).toEqual(after[0])
    expect([...before, ...after.slice(1)]).toEqual(curve)
    expect(cutAt(curve[24]!.x, curve)[1]).toEqual(curve.slice(24))
  })

  it('lies wholly behind a cut that comes before it', () => {
    const [before, after] = cutAt(0, rise(from, to, 2))
    expect(before).toEqual([])
    expect(after[0]).toEqual(from)
  })
})
