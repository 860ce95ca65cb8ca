import type { Box, ReadText } from './read-texts'

/** Slide units by which edges may touch: rounding, and the blur of antialiasing. */
const TOUCH = 1
const SMALLEST = 16

/** What a message calls a text or a drawing. */
export function nameOf({ words, place, type }: ReadText): string {
  const quoted = words && `“${words.length > 48 ? `${words.slice(0, 47)}…` : words}” `
  return `${type === 'drawing' ? 'the drawing ' : ''}${quoted}in ${place}`
}

const units = (by: number) => `${by.toFixed(1)} units`

/** Texts, marks and drawings that leave the slide, or a box that cuts them off. */
export function findCutText(texts: ReadText[]): string[] {
  return texts.flatMap(text => text.frames.flatMap(({ name, box }) => {
    const over = {
      left: Math.max(...text.lines.map(line => box.left - line.left)),
      top: Math.max(...text.lines.map(line => box.top - line.top)),
      right: Math.max(...text.lines.map(line => line.right - box.right)),
      bottom: Math.max(...text.lines.map(line => line.bottom - box.bottom)),
    }
    return Object.entries(over).filter(([, by]) => by > TOUCH).map(([side, by]) => `${nameOf(text)} leaves ${name} at the ${side} by ${units(by)}`)
  }))
}

/** Pairs of texts or marks of which one lies on the other. */
export function findOverlaps(all: ReadText[]): string[] {
  const texts = all.filter(({ type }) => type !== 'drawing')
  return texts.flatMap((text, i) => texts.slice(i + 1).flatMap((other) => {
    const [width, height] = largestOverlap(text.lines, other.lines)
    return width > TOUCH && height > TOUCH ? [`${nameOf(text)} and ${nameOf(other)} overlap by ${width.toFixed(1)} × ${units(height)}`] : []
  }))
}

function largestOverlap(lines: Box[], others: Box[]): [width: number, height: number] {
  let largest: [number, number] = [0, 0]
  for (const a of lines) {
    for (const b of others) {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (width > 0 && height > 0 && width * height > largest[0] * largest[1])
        largest = [width, height]
    }
  }
  return largest
}

/** Texts whose type is smaller than the back row can read. */
export function findSmallText(texts: ReadText[]): string[] {
  return texts.filter(({ type, size }) => ['text', 'canvas'].includes(type) && size < SMALLEST - 0.2).map(text => `${nameOf(text)} is set in ${text.size.toFixed(1)} px, less than ${SMALLEST}`)
}

/** A title that takes more than two lines. */
export function findLongTitle(texts: ReadText[]): string[] {
  const feet = texts.filter(({ isTitle, type }) => isTitle && type === 'text').flatMap(({ lines }) => lines.map(line => (line.top + line.bottom) / 2)).sort((a, b) => a - b)
  const lines = feet.filter((foot, i) => !i || foot - feet[i - 1]! > SMALLEST).length
  return lines > 2 ? [`the title takes ${lines} lines, at most two fit`] : []
}

/** Texts that the style sheet or the chart sets in a font that isn't the deck's. */
export function findForeignFonts(texts: ReadText[]): string[] {
  return texts.filter(({ isOurFont }) => !isOurFont).map(text => `${nameOf(text)} is not drawn with a font of the deck`)
}
