import type { DrawnPicture, DrawnShape, Fade, Rect } from '../read/drawn-slide'
import type { Freeform, Line } from './freeform'
import type { Stroke } from './path'
import { clipFill, clipLines, cutDashes, isWithin } from './clip'
import { readColour, solidXml } from './colour'
import { fadedXml, fadePieces } from './fade'
import { joinAlike, lineXml, NO_LINE } from './freeform'
import { boundsOf, circle, hullOf, readPath } from './path'

/** The shapes of a drawing as PowerPoint can draw them: clips and fades are taken into the shapes themselves. */
export function drawPicture({ shapes, fade }: Pick<DrawnPicture, 'shapes' | 'fade'>): Freeform[] {
  return joinAlike(shapes.flatMap(shape => drawShape(shape, fade)))
}

function drawShape(shape: DrawnShape, fade: Fade | undefined): Freeform[] {
  const all = readPath(shape.path, shape.matrix)
  if (!all.length)
    return []
  const [fill, stroke] = [readColour(shape.fill, shape.fillOpacity), readColour(shape.stroke, shape.strokeOpacity)]
  const { strokeWidth: width, dashes, isRound } = shape
  const line = stroke && width > 0 ? { colour: stroke, width, dashes, isRound } : undefined
  const [dots, strokes] = line?.isRound ? partDots(all, line.width) : [[], all]
  const clip = isWithin(all, shape.clip) ? undefined : shape.clip
  if (fill && line && !clip && !fade && strokes.length)
    return [{ shapes: [strokes], fill: solidXml(fill), line: lineXml(line, isCurved(strokes)) }]
  const filled = (areas: Stroke[], colour = fill): Freeform[] => {
    const seen = clip ? clipFill(areas, clip) : areas
    if (!colour || !seen.length)
      return []
    return [{ shapes: [seen], fill: fade ? fadedXml(colour, boundsOf(seen), fade) : solidXml(colour), line: NO_LINE }]
  }
  return [...filled(strokes), ...filled(dots, stroke), ...line && strokes.length ? drawLines(strokes, line, clip, fade) : []]
}

/** Parts a line's dots, which are as long as nothing and round, from what is longer. */
function partDots(strokes: Stroke[], width: number): [dots: Stroke[], others: Stroke[]] {
  const isDot = (stroke: Stroke) => {
    const bounds = hullOf([stroke])
    return Math.max(bounds.width, bounds.height) < width / 20
  }
  return [strokes.filter(isDot).map(({ start }) => circle(start, width / 2)), strokes.filter(stroke => !isDot(stroke))]
}

/** Where curves meet, a mitred corner can run far out. */
function isCurved(strokes: Stroke[]): boolean {
  return strokes.some(({ pieces }) => pieces.some(piece => piece.length > 1))
}

function drawLines(strokes: Stroke[], line: Line, clip: Rect | undefined, fade: Fade | undefined): Freeform[] {
  const drawn = (lines: Stroke[], look: Line): Freeform[] => lines.length ? [{ shapes: [lines], fill: '<a:noFill/>', line: lineXml(look, isCurved(lines)) }] : []
  if (!clip && !fade)
    return drawn(strokes, line)
  const dashes = line.dashes.length ? cutDashes(strokes, line.dashes) : strokes
  const seen = clip ? clipLines(dashes, clip) : dashes
  const look = { ...line, dashes: [] }
  if (!fade)
    return drawn(seen, look)
  return fadePieces(fade).filter(({ alpha }) => alpha > 0.004).flatMap(({ rect, alpha }) =>
    drawn(clipLines(seen, rect), { ...look, colour: { ...line.colour, alpha: line.colour.alpha * alpha } }))
}
