// #region model
/** Index units: today’s income is 1. */
export interface Choice {
  /** A multiple of today’s compute. */
  compute: number
  /** Training spend: the choice. */
  training: number
}

export function outcome(choice: Choice) {
  const { compute, training } = choice
  // double the compute, double the revenue
  const income = compute
  const left = income - training
  return { income, training, left }
}
// #endregion

/** Where the sliders stand at each click: today, double the compute, less training. Index units, ours, illustrative. */
export const scenes: Choice[] = [
  { compute: 1, training: 2 },
  { compute: 2, training: 2 },
  { compute: 2, training: 1 },
]

/** Ends of both sliders, index units. */
export const sliderRange = { min: 0, max: 4, step: 0.5 }
