import type { Buffer } from 'node:buffer'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How a picture differs from its baseline. */
export interface Difference {
  /** Pixels that differ. */
  pixels: number
  /** Both pictures' differences in red, as a PNG file. */
  picture: Buffer
}

/** Edges of letters that another rasteriser draws a shade lighter or darker are no difference. */
const SHADE = 0.3

/** A moved word changes a hundred pixels; fonts drawn elsewhere change fewer than these. */
const ENOUGH = 40

/** Side of the squares whose mean colours are compared: a pale shape that moves is lighter than any letter's edge, but larger. */
const SQUARE = 16
/** By how much of 255 the mean of a channel may differ where letters are rasterised a little further. */
const PALE = 10
/** Where a square differs, as SHADE, so that the picture of differences shows it. */
const FAINT = 0.05

/** Compares a picture with its baseline; nothing if they show the same. */
export function comparePictures(before: Buffer, after: Buffer): Difference | undefined {
  if (before.equals(after))
    return undefined
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (a.width !== b.width || a.height !== b.height)
    return { pixels: a.width * a.height, picture: after }
  const { width, height } = a
  const difference = new PNG({ width, height })
  const differing = (threshold: number) => pixelmatch(a.data, b.data, difference.data, width, height, { threshold })
  const sharp = differing(SHADE)
  const pixels = sharp < ENOUGH && hasOtherSquare(a, b) ? differing(FAINT) : sharp
  return pixels < ENOUGH ? undefined : { pixels, picture: PNG.sync.write(difference) }
}

/** Whether a square has another colour on the whole. */
function hasOtherSquare(a: PNG, b: PNG): boolean {
  const [columns, rows] = [a.width, a.height].map(length => Math.floor(length / SQUARE)) as [number, number]
  return Array.from({ length: columns * rows }).some((_, i) => {
    const [left, top] = [i % columns * SQUARE, Math.floor(i / columns) * SQUARE]
    const [before, after] = [meanColour(a, left, top), meanColour(b, left, top)]
    return before.some((mean, channel) => Math.abs(mean - after[channel]!) > PALE)
  })
}

function meanColour({ data, width }: PNG, left: number, top: number): number[] {
  const sums = [0, 0, 0]
  for (let y = top; y < top + SQUARE; y++) {
    for (let x = left; x < left + SQUARE; x++)
      sums.forEach((sum, channel) => sums[channel] = sum + data[(y * width + x) * 4 + channel]!)
  }
  return sums.map(sum => sum / SQUARE ** 2)
}
