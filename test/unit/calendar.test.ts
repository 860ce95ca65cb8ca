import { describe, expect, it } from 'vitest'
import { place, span, yearsLater } from '../../kit/model/calendar'

describe('calendar', () => {
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
  const unknown = () => {
    throw new Error('no other date is asked for')
  }

  it('takes a day as one moment, a month as all of it', () => {
    expect(span({ iso: '2025-12-01' }, unknown)).toEqual({ start: day('2025-12-01'), end: day('2025-12-01') })
    expect(span({ iso: '2025-11' }, unknown)).toEqual({ start: day('2025-11-01'), end: day('2025-12-01') })
  })

  it('takes "mid-November" as the middle third of the month', () => {
    expect(span({ iso: '2025-11', part: 'mid' }, unknown)).toEqual({ start: day('2025-11-11'), end: day('2025-11-21') })
  })

  it('takes a year as all of it, "early" and "late" as its first and last third', () => {
    const third = (day('2026-01-01') - day('2025-01-01')) / 3
    expect(span({ iso: '2025' }, unknown)).toEqual({ start: day('2025-01-01'), end: day('2026-01-01') })
    expect(span({ iso: '2025', part: 'early' }, unknown)).toEqual({ start: day('2025-01-01'), end: day('2025-01-01') + third })
    expect(span({ iso: '2025', part: 'late' }, unknown)).toEqual({ start: day('2025-01-01') + 2 * third, end: day('2026-01-01') })
  })

  it('counts weeks back from another event', () => {
    expect(span({ weeksBefore: 1, of: 'x.y' }, () => ({ iso: '2025-12-18' }))).toEqual({ start: day('2025-12-11'), end: day('2025-12-11') })
    expect(span({ weeksBefore: 2, of: 'x.y' }, () => ({ iso: '2025-11' }))).toEqual({ start: day('2025-10-18'), end: day('2025-11-17') })
  })

  it('counts years back from another event, and on from a moment', () => {
    expect(span({ yearsBefore: 2, of: 'x.y' }, () => ({ iso: '2025-11' }))).toEqual({ start: day('2023-11-01'), end: day('2023-12-01') })
    expect(yearsLater(day('2025-12-01'), 2)).toBe(day('2027-12-01'))
  })

  it('gives no place to what is undated', () => {
    expect(span({ after: 'x.y' }, unknown)).toBeNull()
  })

  it('gives each stretch of an axis a scale of its own', () => {
    const stretches = [{ from: 0, to: 100, share: 0.25 }, { from: 100, to: 110, share: 0.75 }]
    expect([0, 50, 100, 105, 110, 120].map(at => place(at, stretches))).toEqual([0, 0.125, 0.25, 0.625, 1, 1])
  })
})
