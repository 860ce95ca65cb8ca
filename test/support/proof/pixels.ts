import type { Color } from 'culori'
import type { Box } from './read-texts'
import type { Picture } from './take-pictures'

/** Visits the pixels of a box, some more around it, and none outside the picture. */
export function eachPixel(
  { left, top, right, bottom }: Box,
  { width, height }: Picture,
  margin: number,
  visit: (x: number, y: number) => void,
): void {
  for (let y = Math.max(0, Math.floor(top) - margin); y < Math.min(height, Math.ceil(bottom) + margin); y++) {
    for (let x = Math.max(0, Math.floor(left) - margin); x < Math.min(width, Math.ceil(right) + margin); x++)
      visit(x, y)
  }
}

/** A pixel as one number: 0xRRGGBB. */
export function pixelAt({ data }: Picture, index: number): number {
  return data[index * 4]! << 16 | data[index * 4 + 1]! << 8 | data[index * 4 + 2]!
}

/** The colour of a pixel. */
export function colorOf(pixel: number): Color {
  return { mode: 'rgb', r: (pixel >> 16 & 255) / 255, g: (pixel >> 8 & 255) / 255, b: (pixel & 255) / 255 }
}
