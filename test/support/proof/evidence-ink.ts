import type { SlideState } from '../read-slide'
import type { ViewName } from './colour-vision'
import type { ReadChart, ReadShape } from './read-charts'
import type { Box } from './read-texts'
import type { Step } from './step'
import type { Picture } from './take-pictures'
import { pick } from '../../../data'
import { kindOf } from '../../../kit/model/kinds'
import { isQuantity, isQuotation } from '../../../kit/model/pick'
import { nameOf } from './charts'
import { distance, viewNames } from './colour-vision'
import { colorOf, eachPixel, pixelAt } from './pixels'

/** How a bar looks, whatever its colour. */
export type Ink = 'solid' | 'hatched' | 'dashed outline' | 'none of the three'

/** How each kind is drawn. */
const inks = { said: 'solid', reported: 'solid', forecast: 'dashed outline', derived: 'hatched', illustrative: undefined } as const

/** CIEDE2000 by which a pixel must differ from what surrounds a bar to count as ink. */
const VISIBLE = 10
/** Slide units an outline takes inside a bar's edge, with its blur. */
const OUTLINE = 5
/** Slide units of a bar's edge that are surely outline. */
const EDGE = 2
/** A bar that is smaller has no room for a pattern. */
const SMALLEST = 12

/** Bars whose ink, with or without its colour, isn't that of their kind of evidence; a sketch of ours has none. */
export function findWrongInks(charts: ReadChart[], bare: Picture): string[] {
  return charts.filter(({ isIllustrative }) => !isIllustrative).flatMap(chart => chart.shapes.filter(({ type, box }) => type === 'bar' && Math.min(box.right - box.left, box.bottom - box.top) >= SMALLEST).flatMap((bar) => {
    const kind = kindBehind(bar, chart.ids) ?? bar.kind
    const wanted = kind && inks[kind]
    const wrong = viewNames.map(view => [view, inkOf(bar.box, bare, view)] as const).filter(([, ink]) => wanted && ink !== wanted)
    return wrong.length ? [`the bar for ${String(bar.value)} in ${nameOf(chart)} is ${kind} and should be ${wanted}; it is ${wrong[0]![1]}, seen in ${wrong.map(([view]) => view).join(', ')}`] : []
  }))
}

/** What the data says of the value that a bar shows. */
function kindBehind({ value }: ReadShape, ids: string[]) {
  const entry = ids.map(pick.entry).filter(isQuantity).find(quantity => isSame(quantity.value, value))
  return entry && kindOf(entry)
}

function isSame(a: number | { min: number, max: number } | null, b: ReadShape['value']): boolean {
  return typeof a === 'number' || a === null ? a === b : Array.isArray(b) && a.min === b[0] && a.max === b[1]
}

/** Tells by its pixels how a bar is drawn, to somebody who sees colours in a certain way. */
export function inkOf(box: Box, picture: Picture, view: ViewName): Ink {
  const ground = commonest(ring(box, picture, -4, -2))
  const isInk = new Map<number, boolean>()
  const share = (pixels: number[]) => pixels.filter((pixel) => {
    if (!isInk.has(pixel))
      isInk.set(pixel, distance(colorOf(pixel), colorOf(ground), view) > VISIBLE)
    return isInk.get(pixel)
  }).length / pixels.length
  const inside = share(ring(box, picture, OUTLINE, Infinity))
  const edge = share(ring(box, picture, 0, EDGE))
  if (inside > 0.95)
    return 'solid'
  if (inside > 0.1 && inside < 0.75)
    return 'hatched'
  return inside <= 0.1 && edge > 0.3 && edge < 0.9 ? 'dashed outline' : 'none of the three'
}

/** Pixels between two distances inside an edge; negative ones lie outside. */
function ring({ left, top, right, bottom }: Box, picture: Picture, from: number, to: number): number[] {
  const pixels: number[] = []
  const outer = { left: left + from, top: top + from, right: right - from, bottom: bottom - from }
  eachPixel(outer, picture, 0, (x, y) => {
    const depth = Math.min(x + 0.5 - left, y + 0.5 - top, right - x - 0.5, bottom - y - 0.5)
    if (depth >= from && depth <= to)
      pixels.push(pixelAt(picture, y * picture.width + x))
  })
  return pixels
}

function commonest(pixels: number[]): number {
  const counts = new Map<number, number>()
  for (const pixel of pixels)
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Strokes of boxes by the kind of what they stand for. */
const strokes = { said: 'solid', reported: 'solid', forecast: 'dashed', derived: 'hatched', illustrative: undefined } as const

/** Boxes and arrows of diagrams whose stroke isn't that of their kind of evidence. */
export function findWrongStrokes({ boxes, arrows }: Pick<SlideState, 'boxes' | 'arrows'>): string[] {
  return [
    ...boxes.filter(({ id, stroke }) => stroke !== strokes[kindOf(pick.entry(id))]).map(({ id, stroke }) => `draws the box of ${id} ${stroke}, and it is ${kindOf(pick.entry(id))}`),
    ...arrows.filter(({ isForecast, isDashed }) => isForecast !== isDashed).map(({ isDashed }) => `has an arrow that is ${isDashed ? '' : 'not '}dashed`),
  ]
}

/** What the source line has to say of marks: of each kind that is to be seen, by its mark or its ink, and of no other. */
export function findWrongLegend({ legend, marks, inked }: Pick<SlideState, 'legend' | 'marks' | 'inked'>): string[] {
  const seen = new Set([...marks, ...inked.map(id => kindOf(pick.entry(id)))])
  return [
    ...legend.filter(kind => !seen.has(kind)).map(kind => `explains the mark of ${kind}, and nothing has it`),
    ...[...seen].filter(kind => !legend.includes(kind)).map(kind => `doesn’t explain the mark of ${kind}`),
  ]
}

/** English in quotation marks that is our translation, where neither the quotation’s credit nor the source line says so. */
export function findUnowned({ state: { evidence, quotations }, texts }: Pick<Step, 'state' | 'texts'>): string[] {
  const words = texts.map(({ words }) => words).join(' ')
  const isSaidAtTheFoot = texts.some(({ isFrame, words }) => isFrame && words === 'our translation')
  return evidence.map(pick.entry)
    .filter(entry => isQuotation(entry) && entry.translation && words.includes(`“${entry.translation}”`))
    .filter(({ id }) => !(quotations.includes(id) ? words.includes(' · our translation') : isSaidAtTheFoot))
    .map(({ id }) => `quotes ${id} in English and doesn’t say whose that is`)
}
