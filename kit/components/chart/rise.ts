/** A place on a chart without figures: both from 0 to 1. */
export interface Point { x: number, y: number }

/** Points of a drawn curve: enough to look smooth. */
const STEPS = 48

/**
 * The shape of something that rises from one point to another, for charts without figures.
 * @param bend 1 is a straight line; above it the rise comes late, below it early
 */
export function rise(from: Point, to: Point, bend: number): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS
    return { x: from.x + t * (to.x - from.x), y: from.y + t ** bend * (to.y - from.y) }
  })
}

/** A curve in two: up to a place on the horizontal axis, and from there. Both have the point nearest to it. */
export function cutAt(x: number, curve: Point[]): [before: Point[], after: Point[]] {
  const at = curve.findLastIndex(point => point.x <= x)
  return [curve.slice(0, at + 1), curve.slice(Math.max(at, 0))]
}
