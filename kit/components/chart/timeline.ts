import type { Stretch } from '../../model/calendar'
import type { Locale, Localized } from '../../model/schema'
import type { DirectLabel } from './direct-labels'
import { pick } from '#talk'
import { place, span } from '../../model/calendar'
import { isEvent } from '../../model/pick'
import { palette } from './palette'

/** One event on a timeline. */
export interface Flag {
  /** Id of the event. */
  id: string
  /** How high its text stands: −1 (bottom) to 1 (top), 0 is the axis. */
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

/** A stretch of the axis and how it is marked. */
export interface TimeStretch extends Stretch {
  ticks: 'years' | 'months'
  /** Not yet happened: a dashed axis. */
  future?: boolean
  /** On a larger scale than the rest: set off by a ground. */
  magnified?: boolean
}

/** How far an undated event stands behind the one it came after, as a share of the width. */
const UNDATED_GAP = 0.072

/** Where a flag stands on the axis, from 0 to 1, and how sure that is. */
export function placeFlag(flag: Flag, stretches: TimeStretch[]) {
  const { date } = pick.event(flag.id)
  const x = middle(flag.id, stretches)
  const covered = span(date, pick.date)
  const relative = 'weeksBefore' in date || 'yearsBefore' in date || 'after' in date
  return {
    flag,
    x,
    from: covered && !relative ? place(covered.start, stretches) : x,
    to: covered && !relative ? place(covered.end, stretches) : x,
    ring: relative,
  }
}

function middle(id: string, stretches: TimeStretch[]): number {
  const { date } = pick.event(id)
  if ('after' in date)
    return middle(date.after, stretches) + UNDATED_GAP
  const covered = span(date, pick.date)
  return covered ? place((covered.start + covered.end) / 2, stretches) : 0
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

/** Years or months under the axis, each where it begins; years as bare numbers, since 年 would reach the next pole. */
export function tickLabels(stretches: TimeStretch[], locale: Locale): DirectLabel[] {
  return stretches.flatMap((stretch) => {
    const format = new Intl.DateTimeFormat(locale === 'en' || stretch.ticks === 'years' ? 'en-GB' : 'zh-Hant', {
      ...(stretch.ticks === 'years' ? { year: 'numeric' } : { month: 'short' }),
      timeZone: 'UTC',
    })
    return tickDates(stretch).map(date => ({
      x: place(date, stretches),
      y: 0,
      dy: 26,
      text: format.format(date),
      color: palette.muted,
      size: 18,
    }))
  })
}
