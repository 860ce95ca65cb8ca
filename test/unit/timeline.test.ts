import type { Stretch } from '../../kit/model/calendar'
import { describe, expect, it } from 'vitest'
import { placeEvent } from '../../kit/components/chart/timeline'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
const DAYS = 24 * 60 * 60 * 1000

/** The days between which an event is drawn, on an axis of these. */
function drawn(id: string, [from, to]: [string, string]) {
  const [start, end] = [day(from), day(to)]
  const at = placeEvent(id, [{ from: start, to: end, share: 1 }])
  return [at.from, at.to].map(x => (start + x * (end - start)) / DAYS)
}

describe('places on a timeline', () => {
  // Seen to fail: with a place behind the event it came after
  it('are for the dated only', () => {
    expect(() => drawn('code-red.google-alarm', ['2022-11-01', '2026-01-01'])).toThrow('is undated: tell it beside the timeline')
  })

  it('are one moment for a day, all of the third for mid-November', () => {
    expect(drawn('code-red.memo', ['2025-11-01', '2025-12-31'])).toEqual([day('2025-12-01') / DAYS, day('2025-12-01') / DAYS])
    expect(drawn('code-red.gemini-3', ['2025-11-01', '2025-12-31']).map(Math.round)).toEqual([day('2025-11-11') / DAYS, day('2025-11-21') / DAYS])
  })

  // Seen to fail: with the day itself for "a week before"
  it('are half a week wide to both sides, if counted in weeks', () => {
    expect(drawn('code-red.gpt-5-2', ['2025-11-01', '2025-12-31'])).toEqual([day('2025-12-11') / DAYS - 3.5, day('2025-12-11') / DAYS + 3.5])
  })

  // Seen to fail: with a bracket that runs off the axis
  it('end where the axis does', () => {
    expect(drawn('code-red.gemini-3', ['2025-11-15', '2025-12-31'])[0]).toBe(day('2025-11-15') / DAYS)
  })
})

describe('the axis of a timeline', () => {
  const years: Omit<Stretch, 'share'> = { from: day('2023-01-01'), to: day('2025-11-01') }
  const weeks: Omit<Stretch, 'share'> = { from: day('2025-11-01'), to: day('2025-12-19') }

  // Seen to fail: without the comparison of scales
  it('has one scale', () => {
    expect(() => placeEvent('code-red.memo', [{ ...years, share: 0.44 }, { ...weeks, share: 0.56 }])).toThrow('changes its scale on the way')
  })
})
