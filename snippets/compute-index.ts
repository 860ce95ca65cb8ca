// #region index
/**
 * An index that starts at 1 and is multiplied by each factor in turn.
 * Index units: last year's compute is 1.
 */
export function growthIndex(factors: number[]): number[] {
  return factors.reduce((index, factor) => [...index, index.at(-1)! * factor], [1])
}
// #endregion
