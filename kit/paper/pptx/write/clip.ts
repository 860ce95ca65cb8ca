import type { Rect } from '../read/drawn-slide'
import type { Point, Stroke } from './path'
import { boundsOf, flatten, hullOf, straight } from './path'

/** Slide units that nobody sees. */
const HAIR = 0.5

/** Whether nothing of it lies outside. */
export function isWithin(strokes: Stroke[], clip: Rect | undefined): boolean {
  return !clip || [hullOf, boundsOf].some(measure => isInside(measure(strokes), clip))
}

function isInside({ x, y, width, height }: Rect, clip: Rect): boolean {
  return x >= clip.x - HAIR && y >= clip.y - HAIR && x + width <= clip.x + clip.width + HAIR && y + height <= clip.y + clip.height + HAIR
}

/** What a rectangle leaves of a filled shape (Sutherland and Hodgman's way). */
export function clipFill(strokes: Stroke[], { x, y, width, height }: Rect): Stroke[] {
  const sides: [(point: Point) => number][] = [[p => p.x - x], [p => x + width - p.x], [p => p.y - y], [p => y + height - p.y]]
  return strokes.flatMap((stroke) => {
    let points = flatten(stroke)
    for (const [inside] of sides) {
      points = points.flatMap((point, i) => {
        const before = points.at(i - 1)!
        const [a, b] = [inside(before), inside(point)]
        const crossing = a * b < 0 ? [between(before, point, a / (a - b))] : []
        return b >= 0 ? [...crossing, point] : crossing
      })
    }
    return points.length > 2 ? [straight(points, true)] : []
  })
}

/** What a rectangle leaves of lines. */
export function clipLines(strokes: Stroke[], rect: Rect): Stroke[] {
  return strokes.flatMap((stroke) => {
    const points = flatten(stroke)
    const lines: Point[][] = []
    for (let i = 1; i < points.length; i++) {
      const piece = clipPiece(points[i - 1]!, points[i]!, rect)
      if (!piece)
        continue
      const last = lines.at(-1)?.at(-1)
      if (last && last.x === piece[0].x && last.y === piece[0].y)
        lines.at(-1)!.push(piece[1])
      else
        lines.push(piece)
    }
    return lines.map(line => straight(line))
  })
}

/** The part of a straight piece within a rectangle (Liang and Barsky's way). */
function clipPiece(a: Point, b: Point, { x, y, width, height }: Rect): [Point, Point] | undefined {
  let [from, to] = [0, 1]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  for (const [p, q] of [[-dx, a.x - x], [dx, x + width - a.x], [-dy, a.y - y], [dy, y + height - a.y]] as const) {
    if (p === 0 && q < 0)
      return undefined
    if (p < 0)
      from = Math.max(from, q / p)
    if (p > 0)
      to = Math.min(to, q / p)
  }
  return from < to ? [from === 0 ? a : between(a, b, from), to === 1 ? b : between(a, b, to)] : undefined
}

/** Lines as the dashes they are drawn with. */
export function cutDashes(strokes: Stroke[], dashes: number[]): Stroke[] {
  return strokes.flatMap((stroke) => {
    const points = flatten(stroke)
    const cut: Point[][] = [[points[0]!]]
    let [part, left] = [0, dashes[0]!]
    for (let i = 1; i < points.length; i++) {
      let from = points[i - 1]!
      const to = points[i]!
      for (let length = Math.hypot(to.x - from.x, to.y - from.y); length > 0;) {
        const taken = Math.min(length, left)
        const end = between(from, to, taken / length)
        if (part % 2 === 0)
          cut.at(-1)!.push(end);
        [from, length, left] = [end, length - taken, left - taken]
        if (left === 0) {
          part++
          left = dashes[part % dashes.length]!
          if (part % 2 === 0)
            cut.push([from])
        }
      }
    }
    return cut.filter(line => line.length > 1).map(line => straight(line))
  })
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
