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

/** Sizes of dots, as shares of the pitch; and of dots that are all alike. */
const TONES = [0.26, 0.38, 0.5, 0.62, 0.74, 0.88]
const ALIKE = 0.5
/** How wide a ring is, and its line: on 560 by 596, too. */
const RING = { across: 14, line: 3 }

const rounded = (value: number) => Math.round(value * 10) / 10

/** The lattice that the dots lie on: their places in the person, and how dark it is there; `lower` is how far it is moved down. */
function places(pitch: number, lower = 0): { path: string, dark: number }[] {
  const rise = pitch * Math.sqrt(3) / 2
  const found = []
  for (let row = 0; (row + 0.5) * rise + lower + RING.across / 2 < SIZE.height; row++) {
    for (let x = pitch / 2 + (row % 2) * pitch / 2; x < SIZE.width; x += pitch) {
      const y = rounded((row + 0.5) * rise + lower)
      const dark = darkness(x, y)
      if (dark !== null)
        found.push({ path: `M${x} ${y}h.01`, dark })
    }
  }
  return found
}

/**
 * The dots of the person, the larger the darker it is; or all alike, without light.
 *
 * @param pitch from one dot to the next: the smaller it is, the more is seen
 */
export function portrait(pitch: number, isAlike = false): Dots[] {
  const dots = places(pitch)
  const shareOf = (dark: number) => isAlike ? ALIKE : TONES[Math.min(TONES.length - 1, Math.floor(dark * TONES.length))]!
  return [...new Set(dots.map(({ dark }) => shareOf(dark)))].map(share => ({
    'd': dots.filter(({ dark }) => shareOf(dark) === share).map(({ path }) => path).join(''),
    'stroke-width': rounded(pitch * share),
  }))
}

/** Rings between the dots of such a portrait, over and under each: what is not seen yet. */
export function ringsBetween(pitch: number): Dots[] {
  const between = pitch / Math.sqrt(3)
  const d = [between, -between].flatMap(lower => places(pitch, lower)).map(({ path }) => path).join('')
  return [
    { d, 'stroke-width': RING.across },
    { d, 'stroke-width': RING.across - 2 * RING.line, 'class': 'inside' },
  ]
}
