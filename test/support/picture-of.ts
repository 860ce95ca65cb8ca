import type { Part } from './deck-page'

/** What is drawn on the canvases of a slide, as numbers that are the same for the same picture. */
export function pictureOf(slide: Part): Promise<number[]> {
  return slide.evaluate(root => [...root.querySelectorAll('canvas')].map((canvas) => {
    // Reads a copy: reading the canvas itself would move its drawing off the graphics card.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!
    copy.drawImage(canvas, 0, 0)
    const pixels = new Uint32Array(copy.getImageData(0, 0, canvas.width, canvas.height).data.buffer)
    return pixels.reduce((hash, pixel) => Math.imul(hash ^ pixel, 0x01000193), canvas.width)
  }))
}
