import type { Span, Stretch } from '../../model/calendar'
import type { DeckDate } from '../../model/schema'
import { pick } from '#talk'
import { place, span, yearsLater } from '../../model/calendar'

const HALF_A_WEEK = 3.5 * 24 * 60 * 60 * 1000

/** Gives each stretch of an axis the share that its time has, so that all have one scale. */
export function atOneScale(stretches: Omit<Stretch, 'share'>[]): Stretch[] {
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
export function placeEvent(id: string, stretches: Stretch[]) {
  const scales = stretches.map(({ from, to, share }) => share / (to - from))
  if (scales.some(scale => Math.abs(scale / scales[0]! - 1) > 0.001))
    throw new Error('this timeline changes its scale on the way: give each stretch the share its time has (atOneScale)')
  const { start, end } = mayMean(id, pick.event(id).date)
  const [from, to, x] = [start, end, (start + end) / 2].map(moment => place(moment, stretches)) as [number, number, number]
  return { x, from: Math.max(from, 0), to: Math.min(to, 1) }
}
