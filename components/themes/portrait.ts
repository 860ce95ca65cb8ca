/** A head and shoulders in dots, as in a printed photograph: the more there are, the more is seen. */

/** Dots of one tone: lines next to no length, with round ends. A ring is a dot, and one of the ground within it. */
export interface Dots { 'd': string, 'stroke-width': number, 'class'?: 'inside' }

type Ellipse = [cx: number, cy: number, rx: number, ry: number]

/** Where a point lies in an ellipse: under 1 is inside. */
const within = (x: number, y: number, [cx, cy, rx, ry]: Ellipse) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2

/** Of the whole. */
export const SIZE = { width: 560, height: 596 }
/** Parts of the person, on 560 by 596; a face it has none, as it is nobody. */
const HEAD: Ellipse = [280, 208, 132, 172]
const SHOULDERS: Ellipse = [280, 660, 292, 232]
const isNeck = (x: number, y: number) => Math.abs(x - 280) < 58 && y > 320 && y < 470

/** How dark a person is at a place: light falls from the upper left; null is outside. */
function darkness(x: number, y: number): number | null {
  const inHead = within(x, y, HEAD)
  if (inHead < 1)
    return Math.min(0.9, 0.3 + 0.34 * Math.max(0, (x - 230) / 132) + 0.22 * inHead ** 3)
  if (within(x, y, SHOULDERS) < 1)
    return Math.min(0.95, 0.62 + 0.25 * (x - 280) / 292 + 0.2 * Math.max(0, 1 - within(x, y, [280, 470, 90, 60])))
  return isNeck(x, y) ? 0.5 + 0.3 * Math.max(0, (x - 280) / 58) + (y < 390 ? 0.14 : 0) : null
}

/** Sizes of dots, as shares of the pitch. */
const TONES = [0.26, 0.38, 0.5, 0.62, 0.74, 0.88]
/** How thick a ring's line is in each tone, and the radius under which none is seen to be hollow: on 560 by 596, too. */
const RINGS = [2.4, 2.8, 3.2, 3.6, 4, 4.4]
const SMALLEST = 4

const rounded = (value: number) => Math.round(value * 10) / 10

/**
 * The dots of the person, by how dark they are.
 *
 * @param pitch from one dot to the next: the smaller it is, the more is seen
 * @param manner solid, all alike (without light), or hollow: rings, which stand for what isn't so yet
 */
export function portrait(pitch: number, manner: 'solid' | 'alike' | 'hollow' = 'solid'): Dots[] {
  const rise = pitch * Math.sqrt(3) / 2
  const paths = TONES.map(() => '')
  for (let row = 0; (row + 0.5) * rise < SIZE.height; row++) {
    for (let x = pitch / 2 + (row % 2) * pitch / 2; x < SIZE.width; x += pitch) {
      const y = rounded((row + 0.5) * rise)
      const dark = darkness(x, y)
      if (dark === null)
        continue
      const tone = manner === 'alike' ? 2 : Math.min(TONES.length - 1, Math.floor(dark * TONES.length))
      paths[tone] += `M${x} ${y}h.01`
    }
  }
  return TONES.flatMap((share, i) => {
    if (!paths[i])
      return []
    if (manner !== 'hollow')
      return [{ 'd': paths[i], 'stroke-width': rounded(pitch * share) }]
    const across = 2 * Math.max(SMALLEST, rounded((share * pitch - RINGS[i]!) / 2))
    return [
      { 'd': paths[i], 'stroke-width': rounded(across + RINGS[i]!) },
      { 'd': paths[i], 'stroke-width': rounded(across - RINGS[i]!), 'class': 'inside' as const },
    ]
  })
}
