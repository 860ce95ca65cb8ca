// #region ratio
/** How many times the smaller goes into the larger. Both in the same unit. */
export function timesAsMany(larger: number, smaller: number): number {
  return larger / smaller
}
// #endregion
