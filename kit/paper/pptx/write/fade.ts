import type { Fade, Rect } from '../read/drawn-slide'
import type { Colour } from './colour'
import { colourXml, readColour } from './colour'

interface Stop {
  /** From 0 where it begins to 1. */
  at: number
  colour: Colour
}

const STOP = /((?:rgba?|color)\([^)]*\))((?: [\d.]+(?:%|px))*)/g
/** Pieces that what fades between two stops is cut into, where it can't be one. */
const PIECES = 10
/** Of an angle, in PowerPoint's units. */
const DEGREE = 60_000

/** Whether a gradient runs down, as CSS has it unless told, or from left to right. */
const runsDown = (css: string) => !/^linear-gradient\((?:90deg|to right)/.test(css)

/**
 * Reads a gradient, as a browser computes it.
 *
 * @param length slide units that it runs over, where some of its places are in pixels
 */
export function readGradient(css: string, length = 0): Stop[] {
  const found = [...css.matchAll(STOP)].flatMap(([, colour, places]) =>
    (places!.match(/[\d.]+(?:%|px)/g)?.map(place => Number.parseFloat(place) / (place.endsWith('px') ? length : 100)) ?? [undefined])
      .map(at => ({ at, css: colour! })))
  const seen = found.find(({ css }) => readColour(css))!.css
  return found.map(({ at, css }, i) => ({
    at: at ?? i / (found.length - 1),
    // What is transparent has no colour of its own.
    colour: readColour(css) ?? { ...readColour(seen)!, alpha: 0 },
  }))
}

/** Where what a gradient colours begins, and how long it is, along the gradient. */
function along(rect: Rect, gradient: string): [from: number, length: number] {
  return runsDown(gradient) ? [rect.y, rect.height] : [rect.x, rect.width]
}

/** How much a fade leaves at a place, along it. */
export function alphaAt({ rect, gradient }: Fade, place: number): number {
  const [from, length] = along(rect, gradient)
  const [stops, at] = [readGradient(gradient, length), (place - from) / length]
  const next = stops.findIndex(stop => stop.at >= at)
  if (next < 1)
    return stops.at(next)!.colour.alpha
  const [a, b] = [stops[next - 1]!, stops[next]!]
  return a.colour.alpha + (b.colour.alpha - a.colour.alpha) * (at - a.at) / (b.at - a.at)
}

/** What a gradient fills a box with. */
export function backgroundXml(gradient: string, rect: Rect): string {
  return gradientXml(readGradient(gradient, along(rect, gradient)[1]), runsDown(gradient))
}

/** A fill from left to right, or down. */
function gradientXml(stops: Stop[], isDown: boolean): string {
  const list = stops.map(({ at, colour }) => `<a:gs pos="${Math.round(at * 1e5)}">${colourXml(colour)}</a:gs>`).join('')
  return `<a:gradFill rotWithShape="1"><a:gsLst>${list}</a:gsLst><a:lin ang="${isDown ? 90 * DEGREE : 0}" scaled="0"/></a:gradFill>`
}

/** A colour that fades where a shape stands in a fade. */
export function fadedXml(colour: Colour, shape: Rect, fade: Fade): string {
  const [from, length] = along(shape, fade.gradient)
  const places = [0, ...stopsOf(fade).map(place => (place - from) / length).filter(at => at > 0 && at < 1), 1]
  const stops = places.map(at => ({ at, colour: { ...colour, alpha: colour.alpha * alphaAt(fade, from + at * length) } }))
  return gradientXml(stops, runsDown(fade.gradient))
}

/** Where a fade's stops are, along it. */
function stopsOf({ rect, gradient }: Fade): number[] {
  const [from, length] = along(rect, gradient)
  return readGradient(gradient, length).map(({ at }) => from + at * length)
}

/** Pieces of a fade across it, for lines, which can't fade themselves: each with what is left of it there. */
export function fadePieces(fade: Fade): { rect: Rect, alpha: number }[] {
  const far = 1e4
  const edges = stopsOf(fade)
  const places = edges.flatMap((from, i) => {
    const to = edges[i + 1]
    const pieces = to === undefined ? 0 : alphaAt(fade, from) === alphaAt(fade, to) ? 1 : PIECES
    return Array.from({ length: pieces }, (_, piece) => from + piece * (to! - from) / pieces)
  })
  const starts = [-far, ...places, edges.at(-1)!]
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? far
    const middle = i === 0 ? edges[0]! : i === starts.length - 1 ? edges.at(-1)! : (start + end) / 2
    const [place, across] = [{ from: start, length: end - start }, { from: -far, length: 2 * far }]
    const [x, y] = runsDown(fade.gradient) ? [across, place] : [place, across]
    return { rect: { x: x.from, y: y.from, width: x.length, height: y.length }, alpha: alphaAt(fade, middle) }
  })
}
