import { describe, expect, it } from 'vitest'
import { pick } from '../../../data'
import { WEEKS_IN_A_YEAR, weeksUnderAlarm } from '../../../snippets/code-red'

describe('weeks under alarm', () => {
  it('go from the shortest alarm once to the longest one twice', () => {
    expect(weeksUnderAlarm({ min: 6, max: 8 }, { min: 1, max: 2 })).toEqual({ min: 6, max: 16 })
    expect(weeksUnderAlarm({ min: 3, max: 5 }, { min: 2, max: 4 })).toEqual({ min: 6, max: 20 })
  })

  it('are weeks of a year of 365 days', () => {
    expect(WEEKS_IN_A_YEAR).toBe(Math.floor(365 / 7))
  })

  it('stay within a year for what Altman says', () => {
    expect(pick.range('code-red.weeks-a-year').max).toBeLessThan(WEEKS_IN_A_YEAR)
  })
})
