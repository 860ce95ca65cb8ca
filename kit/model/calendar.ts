import type { DeckDate } from './schema'

/** First and last moment a date may mean, as milliseconds since 1970. Exact dates have no length. */
export interface Span { start: number, end: number }

const DAY = 24 * 60 * 60 * 1000

/** The same day some years later, or earlier if `years` is negative. */
export function yearsLater(moment: number, years: number): number {
  const day = new Date(moment)
  return day.setUTCFullYear(day.getUTCFullYear() + years)
}

/**
 * What a date covers in the calendar; null if the article only tells what it came after.
 * @param date as precise as the article has it
 * @param dateOf finds the date of the event another date is counted from
 */
export function span(date: DeckDate, dateOf: (id: string) => DeckDate): Span | null {
  if ('after' in date)
    return null
  if ('weeksBefore' in date) {
    const from = span(dateOf(date.of), dateOf)
    const back = date.weeksBefore * 7 * DAY
    return from && { start: from.start - back, end: from.end - back }
  }
  if ('yearsBefore' in date) {
    const from = span(dateOf(date.of), dateOf)
    return from && { start: yearsLater(from.start, -date.yearsBefore), end: yearsLater(from.end, -date.yearsBefore) }
  }
  const [year = 0, month, day] = date.iso.split('-').map(Number)
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  if (day)
    return { start, end: start }
  const end = month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  const third = (end - start) / 3
  const part = date.part ? ['early', 'mid', 'late'].indexOf(date.part) : -1
  return part < 0 ? { start, end } : { start: start + part * third, end: start + (part + 1) * third }
}

/** A stretch of a time axis: its dates and its share of the width, from 0 to 1. */
export interface Stretch { from: number, to: number, share: number }

/** Place of a moment on an axis of stretches that follow each other, from 0 to 1; each stretch has its own scale. */
export function place(moment: number, stretches: Stretch[]): number {
  let left = 0
  for (const { from, to, share } of stretches) {
    if (moment <= to)
      return left + share * (moment - from) / (to - from)
    left += share
  }
  return 1
}
