import type { DOMWrapper } from '@vue/test-utils'
import type { Scale } from 'chart.js'
import type { DirectLabel } from '../../kit/components/chart/direct-labels'
import type { Entry } from '../../kit/model/pick'
import type { Kind } from '../../kit/model/schema'
import { Chart } from 'chart.js'
import { pick } from '../../data'
import { palette } from '../../kit/components/chart/palette'
import { span } from '../../kit/model/calendar'
import { isQuantity, isQuotation } from '../../kit/model/pick'

/** A chart as it stands on a slide at a click. */
export interface DrawnChart {
  chart: Chart
  type: string
  /** What is read out for it. */
  name: string
  /** Its numbers for those who can't see it. */
  table: { rows: number, text: string }
  /** What stands above it, tag included. */
  subtitle: string
  isTagged: boolean
  /** The entries it names. */
  evidence: Entry[]
  labels: DirectLabel[]
}

/** A bar or a point of a line: one number, or the two ends of a floating bar. */
export interface DrawnValue {
  numbers: number[]
  /** As which kind it is inked; only bars have one. */
  kind: Kind | undefined
  ink: string
}

export function readChart(figure: DOMWrapper<Element>): DrawnChart {
  const chart = Chart.getChart(figure.get('canvas').element as HTMLCanvasElement)!
  return {
    chart,
    type: 'type' in chart.config ? chart.config.type : '',
    name: figure.get('canvas').attributes('aria-label')!,
    table: { rows: figure.findAll('tbody tr').length, text: figure.get('table').text() },
    subtitle: figure.findAll('figcaption').map(caption => caption.text()).join(''),
    isTagged: figure.attributes('data-illustrative') !== undefined,
    evidence: figure.attributes('data-evidence')!.split(' ').map(id => pick.entry(id)),
    labels: (chart.options.plugins as { directLabels: { labels: DirectLabel[] } }).directLabels.labels,
  }
}

interface Place { x: number, y: number }

interface Series {
  data: unknown[]
  kinds?: Kind[]
  backgroundColor?: string | string[]
  pointBackgroundColor?: string | string[]
  showLine?: boolean
  borderDash?: number[]
}

/** A chart's datasets as the talk's components fill them: Chart.js types them for every kind of chart. */
export const seriesOf = (chart: Chart | undefined): Series[] => chart!.data.datasets as unknown as Series[]

/** Every bar, or every point of a line, that is shown. */
export function valuesOf(chart: Chart): DrawnValue[] {
  return seriesOf(chart).flatMap(({ data, kinds, backgroundColor, pointBackgroundColor }) => data.flatMap((item, i) => {
    const numbers = [item].flat().filter((n): n is number => Number.isFinite(n))
    const inks = backgroundColor ?? pointBackgroundColor ?? ''
    return numbers.length ? [{ numbers, kind: kinds?.[i], ink: typeof inks === 'string' ? inks : inks[i]! }] : []
  }))
}

/** Where a scatter chart's points stand on the scales that are shown, time apart. */
export function placesOf({ chart, type }: DrawnChart): number[] {
  const scales = Object.values(chart.scales).filter(scale => scale.options.display && !isTime(scale))
  const points = type === 'scatter' ? chart.data.datasets.flatMap(({ data }) => data as Place[]) : []
  return scales.flatMap(({ axis }) => points.map(point => point[axis as keyof Place]))
}

/** The scale along which bars grow. */
export function valueScale(chart: Chart): Scale {
  return chart.scales[(chart.options as { indexAxis?: string }).indexAxis === 'y' ? 'x' : 'y']!
}

/** Whether a scale's marks are years. */
export function isTime({ ticks }: Scale): boolean {
  return ticks.length > 0 && ticks.every(({ label }) => /^(?:19|20)\d\d$/.test(String(label)))
}

/** Numbers an entry stands for. */
export function numbersOf(entry: Entry): number[] {
  if (!isQuantity(entry) || entry.value === null)
    return []
  return typeof entry.value === 'number' ? [entry.value] : [entry.value.min, entry.value.max]
}

/** The entries that a drawn value may show: one of the same number or bounds, or, on a time axis, of the same dates. */
export function shownBy({ numbers }: DrawnValue, evidence: Entry[]): Entry[] {
  const isSame = (values: number[]) => values.length === numbers.length && values.every((value, i) => value === numbers[i])
  return evidence.filter((entry) => {
    const covered = !isQuotation(entry) && 'date' in entry && entry.date ? span(entry.date, pick.date) : null
    return isSame(numbersOf(entry)) || (covered !== null && isSame([covered.start, covered.end]))
  })
}

interface Stroke {
  data: Place[]
  borderDash?: number[]
  borderWidth: number
  borderColor: string
  pointRadius: number
  pointBackgroundColor?: string
}

/** What of a flag on a timeline looks like a fact: its pole, its dot or the bar of its date. */
export function openingFaults(chart: Chart, x: number): string[] {
  const strokes = chart.data.datasets as unknown as Stroke[]
  const isPole = ({ data: [from, to] }: Stroke) => from!.x === x && to?.x === x
  const isDot = ({ data, pointRadius }: Stroke) => data.length === 1 && data[0]!.x === x && pointRadius > 0
  const isBar = ({ data: [from, to], borderWidth }: Stroke) => from!.y === 0 && to?.y === 0 && from!.x < x && to.x > x && borderWidth > 3
  // The first lies on top.
  const bar = strokes.find(isBar)
  return [
    ...strokes.filter(isPole).every(({ borderDash }) => borderDash?.length) ? [] : ['a pole that is not dashed'],
    ...strokes.filter(isDot).every(({ pointBackgroundColor }) => pointBackgroundColor === palette.paper) ? [] : ['a solid dot'],
    ...bar && bar.borderColor !== palette.paper ? ['a solid bar'] : [],
  ]
}
