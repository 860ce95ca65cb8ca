/** Index units of ours: today’s users are 1. */
export interface Choice {
  users: number
  /** What is spent on it: the choice. */
  training: number
}

// Ours, too: that a user brings in more than answering costs is what the argument needs, and no figure of the article.
const revenuePerUser = 2
const costPerUser = 1

/** The argument as the article tells it: inference brings in money and costs some, with every user; training is a choice. */
export function outcome({ users, training }: Choice) {
  const revenue = users * revenuePerUser
  const inference = users * costPerUser
  // #region model
  const left = revenue - inference - training
  // #endregion
  return { revenue, inference, left }
}

/** Where the sliders stand at each click: today, today with less training, and with that of today and more users. Illustrative. */
export const scenes: [today: Choice, lessTraining: Choice, moreUsers: Choice] = [
  { users: 1, training: 2.5 },
  { users: 1, training: 0.5 },
  { users: 3, training: 2.5 },
]

/** Ends of both sliders. */
export const sliderRange = { min: 0, max: 3.5, step: 0.5 }
