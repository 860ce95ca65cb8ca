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

/** Whole weeks of a calendar year. */
export const WEEKS_IN_A_YEAR = 52
