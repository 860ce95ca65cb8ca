/** A dot of a hundred-dot grid: its column and row from 0, and whether it counts. */
export interface Dot { x: number, y: number, counted: boolean }

/**
 * Ten rows of ten dots, filled row by row from the top left.
 * @param percent how many of the hundred count
 */
export function dotGrid(percent: number): Dot[] {
  return Array.from({ length: 100 }, (_, i) => ({ x: i % 10, y: Math.floor(i / 10), counted: i < percent }))
}
