import type { Span, Stretch } from '../../model/calendar'
import type { DeckDate, Locale, Localized } from '../../model/schema'
import type { DirectLabel } from './direct-labels'
import { pick } from '#talk'
import { place, span, yearsLater } from '../../model/calendar'
import { isEvent } from '../../model/pick'
import { palette } from './palette'

/** One event on a timeline. */
export interface Flag {
  /** Id of the event. */
  id: string
  /** How high its text stands: −1 (bottom) to 1 (top); its axis lies between, at 0 if none is magnified. */
  level: number
  /** From which click on it is shown. */
  step: number
  /** Text instead of the event's label. */
  text?: Localized
  /** Longest line of its text, in slide units. */
  width: number
  /** Text to the left of the pole. */
  left?: boolean
  /** In the signal colour. */
  signal?: boolean
}

/** A stretch of the axis and how it is marked. All have one scale: `atOneScale` gives each the share its time has. */
export interface TimeStretch extends Stretch {
  ticks: 'years' | 'months'
  /** Not yet happened: a dashed axis. */
  future?: boolean
  /** Drawn once more below the axis, as wide as the axis itself, and with its flags there. One at most. */
  magnified?: boolean
}

/** Where an axis lies: 0 in the middle; with a magnified stretch both of them have flags on their outer side only. */
export const AXIS_LEVELS = { alone: 0, whole: 0.38, magnified: -0.26 }

const HALF_A_WEEK = 3.5 * 24 * 60 * 60 * 1000
/** Between the beginnings of two labels under the axis, in slide units. */
const TICK_ROOM = 80
/** Of a hedged date: how far its ends fade out, as a share of its length. */
const SOFT_END = 0.3

/** Gives each stretch of an axis the share that its time has. */
export function atOneScale(stretches: Omit<TimeStretch, 'share'>[]): TimeStretch[] {
  const whole = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  return stretches.map(stretch => ({ ...stretch, share: (stretch.to - stretch.from) / whole }))
}

/**
 * The axes of a timeline: the whole one, and the magnified stretch if there is one.
 * @throws a sentence if its scale changes on the way
 */
export function axesOf(stretches: TimeStretch[]) {
  const scales = stretches.map(({ from, to, share }) => share / (to - from))
  if (scales.some(scale => Math.abs(scale / scales[0]! - 1) > 0.001))
    throw new Error('this timeline changes its scale on the way: give each stretch the share its time has (atOneScale), or magnify one')
  const stretch = stretches.find(({ magnified }) => magnified)
  const whole = { level: stretch ? AXIS_LEVELS.whole : AXIS_LEVELS.alone, stretches }
  return { whole, magnified: stretch && { level: AXIS_LEVELS.magnified, stretches: [{ ...stretch, share: 1 }], stretch } }
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
 * Where a flag stands, from 0 to 1 on the axis at its level, and how sure that is.
 * @throws a sentence if its event has no place in the calendar
 */
export function placeFlag(flag: Flag, stretches: TimeStretch[]) {
  const { date } = pick.event(flag.id)
  const { start, end } = mayMean(flag.id, date)
  const { whole, magnified } = axesOf(stretches)
  const middle = (start + end) / 2
  const axis = magnified && middle >= magnified.stretch.from && middle <= magnified.stretch.to ? magnified : whole
  const [from, to, x] = [start, end, middle].map(moment => place(moment, axis.stretches)) as [number, number, number]
  const isHedged = 'about' in date && date.about === true
  return {
    flag,
    axis: axis.level,
    x,
    from: Math.max(from, 0),
    to: Math.min(to, 1),
    /** Ends that are no ends: a hedge, or the axis stops before them. */
    open: { left: isHedged || from < 0, right: isHedged || end > axis.stretches.at(-1)!.to },
    /** Length of what fades out at either end. */
    soft: isHedged ? (to - from) * SOFT_END : 0,
  }
}

/** First moment of the month or year in which an event falls. */
export function startOf(unit: 'month' | 'year', id: string): number {
  const covered = span(pick.date(id), pick.date)
  if (!covered || !isEvent(pick.entry(id)))
    throw new Error(`"${id}" has no place in the calendar`)
  const day = new Date(covered.start)
  return Date.UTC(day.getUTCFullYear(), unit === 'month' ? day.getUTCMonth() : 0, 1)
}

/** The stretches as they lie on the axis, from 0 to 1. */
export function stretchBands(stretches: TimeStretch[]) {
  let left = 0
  return stretches.map(({ share, future = false, magnified = false }) => {
    const from = left
    left += share
    return { from, to: left, dashed: future, magnified }
  })
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

/** Ticks as labels under their axis; years as bare numbers, since 年 would reach the next pole. */
export function tickLabels(ticks: ReturnType<typeof ticksOf>, level: number, locale: Locale): DirectLabel[] {
  return ticks.map(({ x, date, unit }) => ({
    x,
    y: level,
    dx: 8,
    dy: 28,
    text: new Intl.DateTimeFormat(locale === 'en' || unit === 'years' ? 'en-GB' : 'zh-Hant', {
      ...(unit === 'years' ? { year: 'numeric' } : { month: 'short' }),
      timeZone: 'UTC',
    }).format(date),
    color: palette.muted,
    size: 24,
  }))
}
