import type { DrawnBox, DrawnShape, Rect } from '../read/drawn-slide'
import type { Freeform } from './freeform'
import { hatchedXml, readColour, solidXml } from './colour'
import { backgroundXml } from './fade'
import { lineXml, NO_LINE, transformXml } from './freeform'
import { straight } from './path'
import { drawPicture } from './picture'

/** A box as PowerPoint's own rectangle, as its properties; or as shapes, where it is none. */
export function drawBox(box: DrawnBox): { preset: string } | { freeforms: Freeform[] } {
  const { rect, radius, borders, opacity } = box
  const [first] = borders as [DrawnBox['borders'][number]]
  const isFramed = first.width > 0 && borders.every(border => JSON.stringify(border) === JSON.stringify(first))
  if (box.isHatched)
    return { freeforms: [hatchedFrame(box)] }
  if (box.fade || (!isFramed && borders.some(({ width }) => width > 0)))
    return { freeforms: drawPicture({ shapes: shapesOf(box, isFramed), fade: box.fade }) }
  const fill = box.gradient ? backgroundXml(box.gradient, rect) : solidXml(readColour(box.background, opacity))
  const colour = isFramed ? readColour(first.colour, opacity) : undefined
  const line = colour ? lineXml({ colour, width: first.width, dashes: dashesOf(first), isRound: first.style === 'dotted' }) : NO_LINE
  const edge = inset(rect, isFramed ? first.width / 2 : 0)
  return { preset: `<p:spPr>${transformXml(edge)}${geometryXml(edge, radius)}${fill}${line}</p:spPr>` }
}

/** Dashes as browsers draw them. */
function dashesOf({ width, style }: DrawnBox['borders'][number]): number[] {
  if (style === 'dotted')
    return [width / 100, 2 * width]
  return style === 'dashed' ? width < 3 ? [3 * width, 2 * width] : [2 * width, width] : []
}

function geometryXml({ width, height }: Rect, radius: number): string {
  const smaller = Math.min(width, height)
  if (radius < 0.5)
    return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  if (width === height && radius >= smaller / 2)
    return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.round(Math.min(0.5, radius / smaller) * 1e5)}"/></a:avLst></a:prstGeom>`
}

function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}

/** The ground and each border as a shape. */
function shapesOf({ rect, background, borders, opacity }: DrawnBox, isFramed: boolean): DrawnShape[] {
  const shape = (path: string, fill: string, border?: DrawnBox['borders'][number]): DrawnShape => ({
    path,
    matrix: [1, 0, 0, 1, 0, 0],
    fill,
    fillOpacity: opacity,
    stroke: border?.colour ?? 'none',
    strokeOpacity: opacity,
    strokeWidth: border?.width ?? 0,
    dashes: border ? dashesOf(border) : [],
    isRound: false,
  })
  const path = ({ x, y, width, height }: Rect) => `M${x} ${y}h${width}v${height}h${-width}Z`
  if (isFramed)
    return [shape(path(inset(rect, borders[0]!.width / 2)), background, borders[0])]
  const [top, right, bottom, left] = borders.map(({ width }) => width / 2) as [number, number, number, number]
  const lines = [
    `M${rect.x} ${rect.y + top}h${rect.width}`,
    `M${rect.x + rect.width - right} ${rect.y}v${rect.height}`,
    `M${rect.x} ${rect.y + rect.height - bottom}h${rect.width}`,
    `M${rect.x + left} ${rect.y}v${rect.height}`,
  ]
  const ground = readColour(background) ? [shape(path(rect), background)] : []
  return [...ground, ...lines.flatMap((line, i) => borders[i]!.width > 0 ? [shape(line, 'none', borders[i])] : [])]
}

function hatchedFrame({ rect, borders }: DrawnBox): Freeform {
  const corners = ({ x, y, width, height }: Rect) => {
    const [right, bottom] = [x + width, y + height]
    return straight([{ x, y }, { x: right, y }, { x: right, y: bottom }, { x, y: bottom }], true)
  }
  const { width, colour } = borders[0]!
  return { shapes: [[corners(rect), corners(inset(rect, width))]], fill: hatchedXml(readColour(colour)!), line: NO_LINE }
}
