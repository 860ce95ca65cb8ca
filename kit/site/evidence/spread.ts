import type { IndexRow } from '../../model/index-rows'

/** Slide units of a line of text, and of what lies between two rows; `EvidenceIndex.vue` sets them so. */
const HEIGHT = { line: 20, gap: 6 }
/** Latin letters in a line of words, and slides in a line of numbers. */
const ROOM = { letters: 47, slides: 2 }
/** What a Chinese character takes, in Latin letters. */
const WIDE = 2

/** How high a row of the index is, in slide units: about, as nothing is drawn yet. */
export function heightOf({ figure, label }: IndexRow, slides: number[]): number {
  const letters = [...`${figure} ${label}`.trim()].reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/.test(letter) ? WIDE : 1), 0)
  return HEIGHT.gap + HEIGHT.line * Math.max(Math.ceil(letters / ROOM.letters), Math.ceil(slides.length / ROOM.slides))
}

/**
 * Spreads rows in their order over columns, so that the highest column is as low as can be.
 * @param heights of the rows, whole numbers
 * @returns the column of each row, from 0
 */
export function spread(heights: number[], columns: number): number[] {
  if (!columns)
    return heights.map(() => 0)
  for (let room = Math.max(0, ...heights); ; room++) {
    const placed = fill(heights, room)
    if ((placed.at(-1) ?? 0) < columns)
      return placed
  }
}

/** Fills one column after the other up to a height. */
function fill(heights: number[], room: number): number[] {
  let [column, used] = [0, 0]
  return heights.map((height) => {
    if (used + height > room)
      [column, used] = [column + 1, 0]
    used += height
    return column
  })
}
