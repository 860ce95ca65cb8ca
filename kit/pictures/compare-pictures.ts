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

/** Compares a picture with its baseline; nothing if they show the same. */
export function comparePictures(before: Buffer, after: Buffer): Difference | undefined {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (a.width !== b.width || a.height !== b.height)
    return { pixels: a.width * a.height, picture: after }
  const { width, height } = a
  const difference = new PNG({ width, height })
  const pixels = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: SHADE })
  return pixels < ENOUGH ? undefined : { pixels, picture: PNG.sync.write(difference) }
}
