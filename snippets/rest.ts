// #region rest
/** What is left of a total once one part is named. Both in the same unit, and so is the result. */
export function restOf(total: number, part: number): number {
  return total - part
}
// #endregion
