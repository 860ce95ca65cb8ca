import type { Page } from 'playwright-chromium'
import { slideSize } from './print-page'

/** A page of a printed deck. */
export interface PrintedPage {
  /** Number of its slide. */
  slide: number
  /** What the slide belongs to, as "Act I · The race"; undefined before the first act and after the last. */
  act: string | undefined
  /** As "1 Code Red". */
  theme: string | undefined
}

/**
 * Prints the deck from Slidev's print page.
 *
 * @param page as `onPrintPage` opens it
 * @returns the PDF, and what its pages should be
 */
export async function printDeck(page: Page): Promise<{ pdf: Uint8Array, pages: PrintedPage[] }> {
  const pages = await preparePages(page)
  const pdf = await page.pdf({ ...slideSize, tagged: true, preferCSSPageSize: true, printBackground: true })
  return { pdf, pages }
}

/** Mends what Slidev's print page leaves wrong, and lists its pages. */
function preparePages(page: Page): Promise<PrintedPage[]> {
  return page.evaluate(() => {
    // Links to a slide say its number, but print pages are called 002-01: without this they lead nowhere.
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const slide = link.getAttribute('href')!.match(/^#\/?(\d+)$/)?.[1]
      const target = slide && document.querySelector(`.print-slide-container[id^="${slide.padStart(3, '0')}-"]`)
      if (target)
        link.setAttribute('href', `#${target.id}`)
      else
        // Of a slide that isn't printed.
        link.removeAttribute('href')
    }
    return [...document.querySelectorAll('.print-slide-container')].map((container) => {
      const { act, theme } = container.querySelector<HTMLElement>('.slidev-layout')!.dataset
      return { slide: Number(container.id.split('-')[0]), act, theme }
    })
  })
}
