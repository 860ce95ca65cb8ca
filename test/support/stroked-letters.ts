import type { PdfDocument } from './read-document'

/** All words on a page of which only the edge is drawn; runs in the page. */
export function readStrokedWords(): string {
  const stroked = [...document.querySelectorAll('.print-slide-container *')].filter((element) => {
    const { stroke, webkitTextStrokeWidth } = getComputedStyle(element)
    return element.localName === 'text' ? stroke !== 'none' : Number.parseFloat(webkitTextStrokeWidth) > 0
  })
  return stroked.map(({ textContent }) => textContent).join('')
}

/**
 * Letters of a PDF that are drawings, since no browser can embed outlines for a letter's edge, and aren't among the words
 * that are to be.
 *
 * @param words what `readStrokedWords` has read
 */
export function findDrawnLetters({ fonts }: Pick<PdfDocument, 'fonts'>, words: string): string[] {
  return [...fonts.filter(({ subtype }) => subtype === 'Type3').map(({ letters }) => letters).join('')].filter(letter => !words.includes(letter))
}
