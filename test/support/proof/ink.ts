import type { Color } from 'culori'
import type { Box, ReadText } from './read-texts'
import type { Picture, Pictures } from './take-pictures'
import { formatHex, interpolate, parse, wcagContrast } from 'culori'
import { nameOf } from './fit'
import { colorOf, eachPixel, pixelAt } from './pixels'

/** WCAG 2.2, 1.4.3 and 1.4.11: AA for text of any size, and for drawings that carry a meaning. */
const NEEDED = { text: 4.5, canvas: 4.5, mark: 3 }
/** Difference of a channel by which a pixel is taken for ink rather than for noise. */
const INK = 24
/** Pixels around ink that must let it stand out, too. */
const HALO = 2
/** Pixels of poor contrast that are no more than the antialiased corner of something. */
const SPECK = 4

const isText = (text: ReadText): text is ReadText & { type: keyof typeof NEEDED } => text.type !== 'drawing'

/** Colours and how many pixels have each. */
type Ground = Map<number, number>

/** Texts and marks that don't stand out enough from what lies under them, or can't be seen at all. */
export function findFaintText(texts: ReadText[], pictures: Pictures): string[] {
  return texts.filter(isText).flatMap((text) => {
    const grounds = text.lines.map(line => text.type === 'mark' ? edgeOf(line, pictures.bare) : groundOf(line, pictures))
    if (grounds.some(ground => ground.size === 0))
      return [`${nameOf(text)} can't be seen`]
    return grounds.map(ground => worstContrast(text, ground))
      .filter(({ contrast }) => contrast < NEEDED[text.type])
      .slice(0, 1)
      .map(({ contrast, under }) => `${nameOf(text)} has a contrast of ${contrast.toFixed(1)} with ${under} under it, less than ${NEEDED[text.type]}`)
  })
}

function worstContrast({ color, opacity }: ReadText, ground: Ground): { contrast: number, under: string } {
  const ink = parse(color)!
  const byContrast = [...ground].map(([pixel, count]) => {
    const under = colorOf(pixel)
    return { contrast: wcagContrast(blend(under, ink, opacity), under), under: formatHex(under), count }
  }).sort((a, b) => a.contrast - b.contrast)
  let seen = 0
  return byContrast.find(({ count }) => (seen += count) > SPECK) ?? byContrast[0]!
}

function blend(under: Color, ink: Color, opacity: number): Color {
  return interpolate([under, { ...ink, alpha: 1 }])((ink.alpha ?? 1) * opacity)
}

/** The pixels close to a line's letters. Kept for the next line: as many anew would be collected for longer than they are used. */
let near = new Uint8Array()

/** What lies under a line's letters and close to them; nothing where there are no letters to be seen. */
function groundOf(line: Box, { full, bare }: Pictures): Ground {
  near = near.length === full.width * full.height ? near.fill(0) : new Uint8Array(full.width * full.height)
  eachPixel(line, full, HALO, (x, y) => {
    if (!differs(full, bare, (y * full.width + x) * 4))
      return
    for (let row = Math.max(0, y - HALO); row <= Math.min(full.height - 1, y + HALO); row++)
      near.fill(1, row * full.width + Math.max(0, x - HALO), row * full.width + Math.min(full.width, x + HALO + 1))
  })
  return count(bare, line, 2 * HALO, (x, y) => near[y * full.width + x] === 1)
}

function differs({ data: a }: Picture, { data: b }: Picture, at: number): boolean {
  return Math.abs(a[at]! - b[at]!) > INK || Math.abs(a[at + 1]! - b[at + 1]!) > INK || Math.abs(a[at + 2]! - b[at + 2]!) > INK
}

/** The colours right around a mark. */
function edgeOf(box: Box, picture: Picture): Ground {
  const [left, top, right, bottom] = [Math.floor(box.left) - 1, Math.floor(box.top) - 1, Math.ceil(box.right), Math.ceil(box.bottom)]
  return count(picture, box, 1, (x, y) => x === left || x === right || y === top || y === bottom)
}

function count(picture: Picture, box: Box, margin: number, isMeant: (x: number, y: number) => boolean): Ground {
  const ground: Ground = new Map()
  eachPixel(box, picture, margin, (x, y) => {
    if (!isMeant(x, y))
      return
    const pixel = pixelAt(picture, y * picture.width + x)
    ground.set(pixel, (ground.get(pixel) ?? 0) + 1)
  })
  return ground
}
