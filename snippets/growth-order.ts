/** A line of a slope chart that only ranks: it rises from 0, and by how much says nothing but its place in the order. */
export interface RankedSlope { name: string, rise: number }

/**
 * Slopes in even steps of steepness, for growth of which only the order is known.
 * @param fastestFirst names, from the fastest growth to the slowest
 */
export function rankedSlopes(fastestFirst: string[]): RankedSlope[] {
  return fastestFirst.map((name, rank) => ({ name, rise: (fastestFirst.length - rank) / fastestFirst.length }))
}
