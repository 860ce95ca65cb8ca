const DAY = 24 * 60 * 60 * 1000

/** The moment so many days after another; both in milliseconds since 1970. */
export const daysAfter = (moment: number, days: number): number => moment + days * DAY
