import type { Rect } from '../read/drawn-slide'
import type { Colour } from './colour'
import type { Point, Stroke } from './path'
import { solidXml } from './colour'
import { boundsOf } from './path'
import { emu } from './xml'

/** Steps of a path's grid to a unit of the slide. */
const GRID = 20

/** Shapes that are drawn alike, each by itself. */
export interface Freeform {
  shapes: Stroke[][]
  /** As DrawingML has it. */
  fill: string
  /** As DrawingML has it. */
  line: string
}

export interface Line {
  colour: Colour
  width: number
  /** Lengths of dashes and gaps; none if solid. */
  dashes: number[]
  isRound: boolean
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>'

export function lineXml({ colour, width, dashes, isRound }: Line, isCurved = false): string {
  const share = (length: number) => Math.round(length / width * 1e5)
  const pairs = dashes.length % 2 ? [...dashes, ...dashes] : dashes
  const pattern = Array.from({ length: pairs.length / 2 }, (_, i) => `<a:ds d="${share(pairs[2 * i]!)}" sp="${share(pairs[2 * i + 1]!)}"/>`).join('')
  return `<a:ln w="${emu(width)}" cap="${isRound ? 'rnd' : 'flat'}">${solidXml(colour)}${pattern && `<a:custDash>${pattern}</a:custDash>`}${isCurved ? '<a:round/>' : '<a:miter lim="800000"/>'}</a:ln>`
}

export function transformXml({ x, y, width, height }: Rect, turn = 0): string {
  return `<a:xfrm${turn ? ` rot="${Math.round(turn * 60000)}"` : ''}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

/** The properties of a shape of lines and curves. */
export function freeformXml({ shapes, fill, line }: Freeform): string {
  const bounds = boundsOf(shapes.flat())
  const grid = (length: number) => Math.round(length * GRID)
  const at = ({ x, y }: Point) => `<a:pt x="${grid(x - bounds.x)}" y="${grid(y - bounds.y)}"/>`
  const strokeXml = ({ start, pieces, isClosed }: Stroke) => `<a:moveTo>${at(start)}</a:moveTo>${pieces.map(piece => piece.length === 1
    ? `<a:lnTo>${at(piece[0])}</a:lnTo>`
    : `<a:cubicBezTo>${piece.map(at).join('')}</a:cubicBezTo>`).join('')}${isClosed ? '<a:close/>' : ''}`
  // An open line is no area, even where it bends.
  const unfilled = fill === '<a:noFill/>' ? ' fill="none"' : ''
  const paths = shapes.map(strokes => `<a:path w="${grid(bounds.width)}" h="${grid(bounds.height)}"${unfilled}>${strokes.map(strokeXml).join('')}</a:path>`).join('')
  return `<p:spPr>${transformXml(bounds)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>${fill}${line}</p:spPr>`
}

/** Those that follow each other and look alike as one: fewer to select, and to open. */
export function joinAlike(freeforms: Freeform[]): Freeform[] {
  const joined: Freeform[] = []
  for (const freeform of freeforms) {
    const last = joined.at(-1)
    if (last && last.fill === freeform.fill && last.line === freeform.line && !freeform.fill.includes('gradFill'))
      last.shapes.push(...freeform.shapes)
    else
      joined.push({ ...freeform, shapes: [...freeform.shapes] })
  }
  return joined
}
