/** A head in profile as a halftone: a regular grid of dots, the larger the more light falls on them. */

/** Slide units. */
export const SIZE = { width: 640, height: 720 }
/** From one dot to the next, in a row; rows are moved by half of it. */
export const PITCH = 16

/** Along the edge of the person, from the crown over the face: it looks to the left, and is nobody. */
const OUTLINE = Array.from(
  'M372 102L318 102 262 114 214 140 180 180 163 226 160 262 151 284 156 304 140 338 116 376 116 390 146 403 132 418 154 436 138 450 158 468 146 494 154 528 182 550 226 554 262 566 276 600 272 640 552 640 532 590 530 520 548 460 572 400 584 330 576 256 548 190 500 138 440 108z'.matchAll(/(\d+) (\d+)/g),
  ([, x, y]) => [Number(x), Number(y)] as const,
)
/** Where the light comes from, and how far it reaches: not far, as memory is crude. */
const LIGHT = { x: 110, y: 300, reach: 270 }
/** The moment: around it the grid is left free. */
export const SPARK = { x: 290, y: 236, radius: 46 }
/** The widest dot, and what no light reaches. */
const WIDEST = 14.5
const DARK = 5

const rounded = (value: number) => Math.round(value * 10) / 10

/** Whether a place is in the person: whether a line from it to the right crosses the outline an odd number of times. */
function isInside(x: number, y: number): boolean {
  return OUTLINE.filter(([x1, y1], i) => {
    const [x2, y2] = OUTLINE.at(i - 1)!
    return (y1 > y) !== (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
  }).length % 2 === 1
}

/** A place of the grid in the person, and how wide its dot is. */
interface Dot { x: number, y: number, across: number }

/** All places in the person, row by row. */
function dots(): Dot[] {
  const found = []
  for (let row = 0; row * PITCH * 0.866 < SIZE.height; row++) {
    for (let column = 0; column * PITCH < SIZE.width; column++) {
      const [x, y] = [(column + row % 2 / 2) * PITCH, rounded(row * PITCH * 0.866)]
      const light = Math.max(0, 1 - Math.hypot(x - LIGHT.x, (y - LIGHT.y) * 0.9) / LIGHT.reach)
      if (isInside(x, y) && Math.hypot(x - SPARK.x, y - SPARK.y) > SPARK.radius)
        found.push({ x, y, across: Math.round(WIDEST * Math.min(1, 1.5 * light ** 0.7)) })
    }
  }
  return found
}

/** Lines next to no length, with round ends, of one width: "M20 17.3h.01". */
const path = (some: Dot[]) => some.map(({ x, y }) => `M${x} ${y}h.01`).join('')

const all = dots()
const lit = all.filter(({ across }) => across > DARK)

/** The whole person, unlit. */
export const whole = path(all)
/** What is known of it: a path for each width of dots, the width its key. */
export const known = [...new Set(lit.map(({ across }) => across))].map(across => ({
  'd': path(lit.filter(dot => dot.across === across)),
  'stroke-width': across,
}))
/** What no light has reached yet. */
export const unknown = path(all.filter(({ across }) => across <= DARK))
