import type { Span, Stretch } from '../../model/calendar'
import type { DeckDate } from '../../model/schema'
import { pick } from '#talk'
import { place, span, yearsLater } from '../../model/calendar'

/** A stretch of the axis and how it is marked. All have one scale: `atOneScale` gives each the share its time has. */
export interface TimeStretch extends Stretch {
  ticks: 'years' | 'months'
}

const HALF_A_WEEK = 3.5 * 24 * 60 * 60 * 1000
/** Between the beginnings of two labels under the axis, in slide units. */
const TICK_ROOM = 80

/** Gives each stretch of an axis the share that its time has. */
export function atOneScale(stretches: Omit<TimeStretch, 'share'>[]): TimeStretch[] {
  const whole = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  return stretches.map(stretch => ({ ...stretch, share: (stretch.to - stretch.from) / whole }))
}

/** Which moments a date may mean. Counted back in whole weeks or years, it may be half of one off. */
function mayMean(id: string, date: DeckDate): Span {
  const covered = span(date, pick.date)
  if (!covered)
    throw new Error(`"${id}" is undated: tell it beside the timeline`)
  if ('weeksBefore' in date)
    return { start: covered.start - HALF_A_WEEK, end: covered.end + HALF_A_WEEK }
  if ('yearsBefore' in date)
    return { start: (covered.start + yearsLater(covered.start, -1)) / 2, end: (covered.end + yearsLater(covered.end, 1)) / 2 }
  return covered
}

/**
 * Where an event stands, and between which ends its date may lie: from 0 to 1 on the axis.
 * @throws a sentence if it has no place in the calendar, or the scale changes on the way
 */
export function placeEvent(id: string, stretches: TimeStretch[]) {
  const scales = stretches.map(({ from, to, share }) => share / (to - from))
  if (scales.some(scale => Math.abs(scale / scales[0]! - 1) > 0.001))
    throw new Error('this timeline changes its scale on the way: give each stretch the share its time has (atOneScale)')
  const { start, end } = mayMean(id, pick.event(id).date)
  const [from, to, x] = [start, end, (start + end) / 2].map(moment => place(moment, stretches)) as [number, number, number]
  return { x, from: Math.max(from, 0), to: Math.min(to, 1) }
}

/** Beginnings of years or months within a stretch. */
function tickDates({ from, to, ticks }: TimeStretch): number[] {
  const dates: number[] = []
  const first = new Date(from)
  for (let n = 0; ; n++) {
    const date = ticks === 'years'
      ? Date.UTC(first.getUTCFullYear() + n, 0, 1)
      : Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + n, 1)
    if (date >= to)
      return dates
    if (date >= from)
      dates.push(date)
  }
}

/**
 * Years or months of an axis, each where it begins.
 * @param length of the axis, in slide units: where there is no room for all, every second one is left, or every third …
 */
export function ticksOf(stretches: TimeStretch[], length: number): { x: number, date: number, unit: TimeStretch['ticks'] }[] {
  const all = stretches.flatMap(stretch => tickDates(stretch).map(date => ({ x: place(date, stretches), date, unit: stretch.ticks })))
  const apart = Math.min(TICK_ROOM, ...all.slice(1).map(({ x }, i) => (x - all[i]!.x) * length))
  const every = Math.ceil(TICK_ROOM / apart)
  return all.filter(({ x }, i) => i % every === 0 && (1 - x) * length > TICK_ROOM / 2)
}
