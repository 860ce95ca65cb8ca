import type { Range } from '../kit/model/schema'

// #region weeks
/** Weeks a year under alarm: length of one alarm × alarms a year. */
export function weeksUnderAlarm(weeks: Range, perYear: Range): Range {
  return {
    min: weeks.min * perYear.min,
    max: weeks.max * perYear.max,
  }
}
// #endregion

/** Weeks that an alarm more adds at most: what stands between one alarm at its longest and the upper end of the year. */
export function weeksOfSecondAlarm(weeks: Range, perYear: Range): number {
  return weeks.max * (perYear.max - perYear.min)
}

/** Whole weeks of a calendar year. */
export const WEEKS_IN_A_YEAR = 52
