// #region rest
/** What is left of a total once one part is named. Dollars in, dollars out. */
export function restOf(total: number, part: number): number {
  return total - part
}
// #endregion
