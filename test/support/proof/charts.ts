import type { ReadChart, ReadShape } from './read-charts'
import type { Box, ReadText } from './read-texts'
import { pick } from '../../../data'
import { span } from '../../../kit/model/calendar'
import { formatNumber, wordings } from '../../../kit/model/format'
import { isQuantity } from '../../../kit/model/pick'
import { distance, viewNames } from './colour-vision'

/** Slide units by which a length may differ from its value's: less than a line is wide. */
const ACCURATE = 0.5
/** Slide units within which a text is read as the name of what it stands beside. */
const BESIDE = 60
/** CIEDE2000 above which two inks are told apart without looking twice. */
const DISTINCT = 15

/** What a message calls a chart. */
export const nameOf = ({ name }: ReadChart) => `the chart “${name.slice(0, 40)}…”`

/** What a chart says to those who can't see its canvas. */
const told = ({ name, table, subtitle }: ReadChart) => [name, subtitle, ...table.flat()].join(' · ')

/** Charts with nothing on their canvas. */
export function findBlank(charts: ReadChart[]): string[] {
  return charts.filter(({ isBlank }) => isBlank).map(chart => `${nameOf(chart)} is blank`)
}

/** Charts that are still moving, or whose bars and points aren't where their values are. */
export function findUnfinished(charts: ReadChart[]): string[] {
  return charts.flatMap(chart => [
    ...chart.isAtRest ? [] : [`${nameOf(chart)} is still moving`],
    ...chart.shapes.filter(({ off }) => off > ACCURATE).map(({ type, value, off }) => `a ${type} for ${String(value)} in ${nameOf(chart)} is ${off.toFixed(1)} units off its scale`),
  ])
}

/** Charts drawn with fewer pixels than the screen shows them with. */
export function findBlurred(charts: ReadChart[]): string[] {
  return charts.filter(({ drawnWidth, shownWidth }) => drawnWidth < shownWidth - 1)
    .map(chart => `${nameOf(chart)} is drawn ${chart.drawnWidth} pixels wide and shown ${Math.round(chart.shownWidth)} wide`)
}

/** Numbers as they stand in a text, names of models left out. */
function numbersIn(text: string): string[] {
  return text.replace(/(?:GPT-|Gemini )\d[\d.]*/g, '').match(/\$?\d[\d,.]*\d%?×?|\$?\d%?×?/g) ?? []
}

/** A timeline writes its years beside its axis. */
const isCalendarTick = (words: string) => /^20\d\d$/.test(words)

/** Numbers on a canvas that neither its name nor its table says; those along an axis belong to the axis. */
export function findUntoldNumbers(charts: ReadChart[]): string[] {
  return charts.flatMap((chart) => {
    const known = new Set(numbersIn(told(chart)))
    return chart.words.filter(words => !chart.ticks.includes(words) && !isCalendarTick(words))
      .flatMap(words => numbersIn(words).filter(number => !known.has(number)).map(number => `“${words}” on ${nameOf(chart)}: neither its name nor its table says ${number}`))
  })
}

/**
 * Numbers in the tables that a slide doesn't show when it is complete.
 * @param texts everything that is written on the slide
 */
export function findUnseenNumbers(charts: ReadChart[], texts: ReadText[]): string[] {
  const seen = new Set(texts.flatMap(({ words }) => numbersIn(words)))
  // Those of a sketch are ours, for whoever moves its sliders unseen.
  const measured = charts.filter(({ isIllustrative }) => !isIllustrative)
  return measured.flatMap(chart => chart.table.flatMap(row => row.flatMap(cell => numbersIn(cell)
    .filter(number => !seen.has(number))
    .map(number => `the table of ${nameOf(chart)} has ${number} (“${cell}”), the slide doesn't show it`))))
}

/** Bars, points and lines, but for those of a sketch, whose value is neither an entry's nor written on the canvas and told beside it. */
export function findWrongValues(charts: ReadChart[]): string[] {
  const measured = charts.filter(({ isIllustrative }) => !isIllustrative)
  return measured.flatMap(chart => chart.shapes.filter(({ value }) => value !== undefined).flatMap(({ type, value }) => {
    const writings = writingsOf(value!, chart.ids)
    const missing = [
      ...writings.some(writing => chart.words.some(words => words.includes(writing))) || isSpanOf(value!, chart.ids) ? [] : ['its canvas doesn\'t say so'],
      ...writings.some(writing => told(chart).includes(writing)) || isSpanOf(value!, chart.ids) ? [] : ['neither name nor table says so'],
    ]
    return missing.map(what => `a ${type} in ${nameOf(chart)} shows ${writings[0] ?? String(value)}, and ${what}`)
  }))
}

/** How `kit/model/format.ts` writes a value in the units of some entries. */
function writingsOf(value: number | [number, number], ids: string[]): string[] {
  const amount = typeof value === 'number' ? value : { min: value[0], max: value[1] }
  const units = new Set(ids.map(pick.entry).filter(isQuantity).map(({ unit }) => unit))
  return [
    ...[...units].flatMap(unit => wordings({ value: amount, unit }, 'en')),
    ...typeof value === 'number' ? [formatNumber(value, 'en')] : [],
  ]
}

/** Whether a bar between two moments covers what one of the entries dates. */
function isSpanOf(value: number | [number, number], ids: string[]): boolean {
  return typeof value !== 'number' && ids.map(pick.entry).some((entry) => {
    const dated = 'date' in entry && entry.date ? span(entry.date, pick.date) : null
    return dated && [dated.start, dated.end].some(moment => value.includes(moment))
  })
}

/** Figures a chart names as its evidence and doesn't tell in one of their wordings. */
export function findUntoldFigures(charts: ReadChart[]): string[] {
  return charts
    .filter(({ isIllustrative }) => !isIllustrative)
    .flatMap(chart => chart.ids.map(pick.entry).filter(isQuantity).flatMap((figure) => {
    // A table may leave the qualifier to the slide's other words, unless it is all there is.
      const writings = wordings(figure.value === null ? figure : { ...figure, qualifier: undefined }, 'en')
      return writings.some(writing => told(chart).includes(writing)) ? [] : [`${nameOf(chart)} stands on ${figure.id} (${writings[0]}), and neither its name nor its table says so`]
    }))
}

/** Bars, points or lines in two colours that somebody can't tell apart, with no text beside either to say which it is. */
export function findColourAlone(charts: ReadChart[], texts: ReadText[]): string[] {
  const labels = texts.filter(({ type }) => type === 'canvas').flatMap(({ lines }) => lines)
  return charts.flatMap((chart) => {
    const shapes = chart.shapes.filter(({ color }) => color !== 'transparent')
    const pairs = new Map(shapes.flatMap((one, i) => shapes.slice(i + 1)
      .filter(other => other.type === one.type && other.color !== one.color && !areNamedApart(one, other, labels))
      .map(other => [`${one.color} and ${other.color}`, [one, other] as const])))
    return [...pairs].flatMap(([pair, [one, other]]) => {
      const view = viewNames.find(name => distance(one.color, other.color, name) < DISTINCT)
      return view ? [`only colour tells the ${one.type}s in ${pair} apart in ${nameOf(chart)}, and in ${view} they look alike (${distance(one.color, other.color, view).toFixed(0)} apart, less than ${DISTINCT}): write beside them what they are`] : []
    })
  })
}

/** Whether a text is close to one of two shapes, and closer to it than to the other. */
function areNamedApart(one: ReadShape, other: ReadShape, labels: Box[]): boolean {
  return labels.some((label) => {
    const [near, far] = [gapTo(one, label), gapTo(other, label)].sort((a, b) => a - b) as [number, number]
    return near < BESIDE && far > near + 1
  })
}

/** From a text to a shape; none to a bar in whose row it stands. */
function gapTo({ type, box, path }: ReadShape, label: Box): number {
  const middle = (label.top + label.bottom) / 2
  if (type === 'bar')
    return middle > box.top && middle < box.bottom ? 0 : gapBetween(label, box)
  return Math.min(...along(path).map(([x, y]) => gapBetween(label, { left: x, right: x, top: y, bottom: y })))
}

/** The corners of a line and places between them. */
function along(path: [number, number][]): [number, number][] {
  return path.flatMap(([x, y], i) => {
    const [nextX, nextY] = path[i + 1] ?? [x, y]
    return Array.from({ length: 10 }, (_, step): [number, number] => [x + step / 10 * (nextX - x), y + step / 10 * (nextY - y)])
  })
}

function gapBetween(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom))
}
