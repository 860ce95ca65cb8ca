import type { Fade, Rect } from '../read/drawn-slide'
import type { Colour } from './colour'
import { colourXml, readColour } from './colour'

interface Stop {
  /** From 0 at the left to 1. */
  at: number
  colour: Colour
}

const STOP = /((?:rgba?|color)\([^)]*\))((?: [\d.]+%)*)/g
/** Pieces that what fades between two stops is cut into, where it can't be one. */
const PIECES = 10

/** Reads a gradient from left to right, as a browser computes it. */
export function readGradient(css: string): Stop[] {
  const found = [...css.matchAll(STOP)].flatMap(([, colour, places]) =>
    (places!.match(/[\d.]+/g) ?? [undefined]).map(place => ({ at: place === undefined ? undefined : Number(place) / 100, css: colour! })))
  const seen = found.find(({ css }) => readColour(css))!.css
  return found.map(({ at, css }, i) => ({
    at: at ?? i / (found.length - 1),
    // What is transparent has no colour of its own.
    colour: readColour(css) ?? { ...readColour(seen)!, alpha: 0 },
  }))
}

/** How much a fade leaves at a place. */
export function alphaAt({ rect, gradient }: Fade, x: number): number {
  const [stops, at] = [readGradient(gradient), (x - rect.x) / rect.width]
  const next = stops.findIndex(stop => stop.at >= at)
  if (next < 1)
    return stops.at(next)!.colour.alpha
  const [a, b] = [stops[next - 1]!, stops[next]!]
  return a.colour.alpha + (b.colour.alpha - a.colour.alpha) * (at - a.at) / (b.at - a.at)
}

/** A fill from left to right. */
export function gradientXml(stops: Stop[]): string {
  const list = stops.map(({ at, colour }) => `<a:gs pos="${Math.round(at * 1e5)}">${colourXml(colour)}</a:gs>`).join('')
  return `<a:gradFill rotWithShape="1"><a:gsLst>${list}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`
}

/** A colour that fades where a shape stands in a fade. */
export function fadedXml(colour: Colour, { x, width }: Rect, fade: Fade): string {
  const stops = readGradient(fade.gradient).map(({ at }) => (fade.rect.x + at * fade.rect.width - x) / width)
  const places = [0, ...stops.filter(at => at > 0 && at < 1), 1]
  return gradientXml(places.map(at => ({ at, colour: { ...colour, alpha: colour.alpha * alphaAt(fade, x + at * width) } })))
}

/** Upright pieces of a fade, for lines, which can't fade themselves: each with what is left of it there. */
export function fadePieces(fade: Fade): { rect: Rect, alpha: number }[] {
  const { x, width } = fade.rect
  const far = 1e4
  const edges = readGradient(fade.gradient).map(({ at }) => x + at * width)
  const places = edges.flatMap((from, i) => {
    const to = edges[i + 1]
    const pieces = to === undefined ? 0 : alphaAt(fade, from) === alphaAt(fade, to) ? 1 : PIECES
    return Array.from({ length: pieces }, (_, piece) => from + piece * (to! - from) / pieces)
  })
  const starts = [-far, ...places, edges.at(-1)!]
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? far
    const middle = i === 0 ? edges[0]! : i === starts.length - 1 ? edges.at(-1)! : (start + end) / 2
    return { rect: { x: start, y: -far, width: end - start, height: 2 * far }, alpha: alphaAt(fade, middle) }
  })
}
