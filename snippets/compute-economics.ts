// #region model
/** Index units: today’s income from inference is 1. */
export interface Choice {
  /** Compute, as a multiple of today’s. */
  compute: number
  /** Training spend: the choice. */
  training: number
}

export function outcome({ compute, training }: Choice) {
  // double the compute, double the revenue
  const income = compute
  return { income, training, left: income - training }
}
// #endregion
