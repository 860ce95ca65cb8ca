import type { Page } from 'playwright-chromium'
import type { Progress } from '../../terminal/progress'
import { DeckError } from '../../terminal/fail'
import { preparePage } from './prepare-page'
import { readPlaces } from './read-places'

/** A handout as the browser prints it. */
export interface PrintedHandout {
  pdf: Uint8Array
  /** How many pages it has. */
  pages: number
  title: string
  /** Texts of its headings, in order. */
  headings: string[]
  /** Names of the places that links lead to, by anchor. */
  places: Record<string, string>
}

/**
 * Prints the handout. Only print knows what comes to stand on which page: it prints twice, first with room for the
 * pictures instead of the pictures, then with the page numbers filled in.
 *
 * @param page as `onPrintPage` opens it
 * @throws {DeckError} if the browser can't number pages
 */
export async function printHandout(page: Page, onProgress: Progress = () => {}): Promise<PrintedHandout> {
  await page.evaluate(preparePage)
  onProgress('Numbering the pages')
  const places = await readPlaces(await printWithoutPictures(page))
  await page.evaluate(fillNumbers, Object.fromEntries(places.anchors))
  onProgress('Printing')
  const pdf = await print(page)
  const printed = await readPlaces(pdf)
  if (printed.pages !== places.pages || [...printed.anchors].some(([name, number]) => places.anchors.get(name) !== number))
    throw new DeckError('The browser put things on other pages than it had said, so the handout was not kept: run the command again.')
  if (!printed.isNumbered)
    throw new DeckError('The browser is too old to print page numbers, so the handout was not kept: use Chrome, Chromium or Edge 131 or newer.')
  return {
    pdf,
    pages: printed.pages,
    title: await page.title(),
    headings: await page.evaluate(readHeadings),
    places: await page.evaluate(readPlaceNames),
  }
}

async function printWithoutPictures(page: Page): Promise<Uint8Array> {
  const mark = (isWithout: boolean) => document.documentElement.classList.toggle('without-pictures', isWithout)
  await page.evaluate(mark, true)
  const pdf = await print(page)
  await page.evaluate(mark, false)
  return pdf
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
}

/** Runs in the page: fills in the page numbers, each once where several links in a row lead to the same page. */
function fillNumbers(anchors: Record<string, number>): void {
  for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    number.textContent = String(anchors[number.dataset.pageOf!])
  for (const link of document.querySelectorAll('.rows a + a')) {
    if (link.textContent === link.previousElementSibling!.textContent)
      link.remove()
  }
}

/** Runs in the page: the headings the browser makes its outline from; "Slide" and number are a line of their own. */
function readHeadings(): string[] {
  return [...document.querySelectorAll('.handout :is(h1, h2, h3, h4):not([role])')].map(heading =>
    [...heading.childNodes].map(node => node.textContent!.trim()).filter(Boolean).join(': '))
}

/** Runs in the page: what the headings say, and of the rows of the index what they are about. */
function readPlaceNames(): Record<string, string> {
  return Object.fromEntries([...document.querySelectorAll('.handout :is(h2, h3, h4, tr)[id]')].map(place =>
    [place.id, (place.querySelector('p') ?? place).textContent.trim().replace(/\s+/g, ' ')]))
}
