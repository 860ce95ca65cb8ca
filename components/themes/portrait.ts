/** A head and shoulders in dots, as in a printed photograph: without a face, and with one. */

/** Dots of one tone: lines next to no length, with round ends. A ring is a dot, and one of the ground within it. */
export interface Dots { 'd': string, 'stroke-width': number, 'class'?: 'inside' }

type Ellipse = [cx: number, cy: number, rx: number, ry: number]

/** Where a point lies in an ellipse: under 1 is inside. */
const within = (x: number, y: number, [cx, cy, rx, ry]: Ellipse) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2

/** Parts of the person, on 560 by 596. */
const HEAD: Ellipse = [280, 208, 126, 166]
const SHOULDERS: Ellipse = [280, 660, 292, 232]
const isNeck = (x: number, y: number) => Math.abs(x - 280) < 58 && y > 320 && y < 470

/** How dark a person is at a place: light falls from the upper left; null is outside. */
function darkness(x: number, y: number): number | null {
  const [inHead, inShoulders] = [within(x, y, HEAD), within(x, y, SHOULDERS)]
  const isHair = within(x, y, [280, 190, 140, 172]) < 1 && y < 140 + 0.0042 * (x - 250) ** 2 && y < 250
  if (isHair)
    return 0.95 - 0.25 * Math.max(0, 1 - within(x, y, [220, 70, 90, 50]))
  if (inHead < 1) {
    const features = [
      [228, 216, 30, 13],
      [334, 216, 30, 13],
      [228, 186, 36, 8],
      [336, 186, 36, 8],
      [296, 266, 22, 12],
      [281, 316, 44, 10],
    ] satisfies Ellipse[]
    const light = 0.14 + 0.34 * Math.max(0, (x - 262) / 126) + 0.2 * inHead ** 3
    return features.some(part => within(x, y, part) < 1) ? 0.92 : Math.min(0.75, light)
  }
  if (inShoulders < 1)
    return Math.min(0.95, 0.62 + 0.25 * (x - 280) / 292 + 0.2 * Math.max(0, 1 - within(x, y, [280, 470, 90, 60])))
  return isNeck(x, y) ? 0.5 + 0.3 * Math.max(0, (x - 280) / 58) + (y < 390 ? 0.14 : 0) : null
}

/** Sizes of dots, as shares of the pitch. */
const TONES = [0.26, 0.38, 0.5, 0.62, 0.74, 0.88]
/** Slide units: how thick a ring's line is in each tone, and the radius under which none is seen to be hollow. */
const RINGS = [1.5, 1.8, 2.2, 2.6, 3, 3.4]
const SMALLEST = 2.2

const rounded = (value: number) => Math.round(value * 10) / 10

/**
 * The dots of the person, by how dark they are.
 *
 * @param size of the whole, in slide units
 * @param pitch from one dot to the next: the smaller it is, the more is seen
 * @param manner solid, all alike (without a face), or hollow: rings, which stand for what isn't so yet
 */
export function portrait({ width, height }: { width: number, height: number }, pitch: number, manner: 'solid' | 'alike' | 'hollow' = 'solid'): Dots[] {
  const rise = pitch * Math.sqrt(3) / 2
  const paths = TONES.map(() => '')
  for (let row = 0; (row + 0.5) * rise < height; row++) {
    for (let x = pitch / 2 + (row % 2) * pitch / 2; x < width; x += pitch) {
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
