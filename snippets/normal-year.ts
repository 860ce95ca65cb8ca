// #region normal
const BILLION = 1e9

/**
 * What is normal, if an amount is more than so many times that: the result, to the nearest billion, is its upper bound.
 * Dollars in, dollars out.
 */
export function normalAtMost(amount: number, timesNormal: number): number {
  return Math.round(amount / timesNormal / BILLION) * BILLION
}
// #endregion
