import type { Rect } from '../read/drawn-slide'
import { absolutize, normalize, parsePath } from 'path-data-parser'
import { DeckError } from '../../../terminal/fail'

export interface Point {
  x: number
  y: number
}

/** A line that may be closed, of points and the curves between them. */
export interface Stroke {
  start: Point
  /** One point for a straight piece, three for a curve: two that bend it, and its end. */
  pieces: ([Point] | [Point, Point, Point])[]
  isClosed: boolean
}

const NUMBER = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)[\s,]*`
/** The numbers of an arc; its flags may stand without a space. */
const ARC = new RegExp(`${NUMBER.repeat(3)}([01])[\\s,]*([01])[\\s,]*${NUMBER.repeat(2)}`, 'g')

/** Straight pieces that a curve is cut into where it can't stay one. */
const STEPS = 12

/**
 * Reads a path of SVG.
 *
 * @param matrix from its units to the slide's
 * @throws {DeckError} if it is none
 */
export function readPath(d: string, [a, b, c, d2, e, f]: readonly number[]): Stroke[] {
  const place = (x: number, y: number): Point => ({ x: a! * x + c! * y + e!, y: b! * x + d2! * y + f! })
  const strokes: Stroke[] = []
  for (const { key, data } of parse(d)) {
    const points = Array.from({ length: data.length / 2 }, (_, i) => place(data[2 * i]!, data[2 * i + 1]!))
    const last = strokes.at(-1)
    if (key === 'M')
      strokes.push({ start: points[0]!, pieces: [], isClosed: false })
    else if (key === 'Z')
      last!.isClosed = true
    else if (last!.isClosed)
      strokes.push({ start: last!.start, pieces: [points as [Point]], isClosed: false })
    else
      last!.pieces.push(points as [Point])
  }
  return strokes.filter(({ pieces }) => pieces.length)
}

/** A path as moves, lines and curves from place to place. */
function parse(d: string): ReturnType<typeof normalize> {
  try {
    return normalize(absolutize(parsePath(d.replace(/a[^a-df-z]*/gi, arcs => arcs.replace(ARC, '$1 $2 $3 $4 $5 $6 $7 ')))))
  }
  catch {
    throw new DeckError(`A drawing has a path that can't be read, “${d.slice(0, 60)}”: a command is unknown, or lacks a number.`)
  }
}

/** The same with straight pieces alone. */
export function flatten({ start, pieces, isClosed }: Stroke): Point[] {
  const points = [start]
  for (const piece of pieces) {
    if (piece.length === 1) {
      points.push(piece[0])
      continue
    }
    const [from, [b, c, to]] = [points.at(-1)!, piece]
    for (let i = 1; i <= STEPS; i++) {
      const [t, s] = [i / STEPS, 1 - i / STEPS]
      const on = (axis: 'x' | 'y') => s ** 3 * from[axis] + 3 * s ** 2 * t * b[axis] + 3 * s * t ** 2 * c[axis] + t ** 3 * to[axis]
      points.push({ x: on('x'), y: on('y') })
    }
  }
  return isClosed ? [...points, start] : points
}

/** A line of straight pieces. */
export function straight([start, ...rest]: Point[], isClosed = false): Stroke {
  return { start: start!, pieces: rest.map(point => [point]), isClosed }
}

/** A circle. */
export function circle({ x, y }: Point, r: number): Stroke {
  const k = 0.5523 * r
  const at = (dx: number, dy: number): Point => ({ x: x + dx, y: y + dy })
  return {
    start: at(-r, 0),
    pieces: [
      [at(-r, -k), at(-k, -r), at(0, -r)],
      [at(k, -r), at(r, -k), at(r, 0)],
      [at(r, k), at(k, r), at(0, r)],
      [at(-k, r), at(-r, k), at(-r, 0)],
    ],
    isClosed: true,
  }
}

/** The smallest rectangle around all. */
export function boundsOf(strokes: Stroke[]): Rect {
  return around(strokes.map(flatten))
}

/** A rectangle around all and what bends it: found sooner. */
export function hullOf(strokes: Stroke[]): Rect {
  return around(strokes.map(({ start, pieces }) => [start, ...pieces.flat()]))
}

function around(lines: Point[][]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines) {
    for (const { x, y } of line) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
