import { inject } from 'vitest'
import { onPrintPage } from '../../kit/paper/pdf/print-page'
import { readStrokedWords } from './stroked-letters'

/** What the print page has. */
export type PrintPage = Awaited<ReturnType<typeof read>>

let reading: Promise<PrintPage> | undefined

/** Reads the print page, once for all the papers that a worker compares with it. */
export function readPrintPage(): Promise<PrintPage> {
  return reading ??= read().catch((error) => {
    // The next paper tries again.
    reading = undefined
    throw error
  })
}

function read() {
  return onPrintPage({ site: inject('deckSite') }, async page => ({
    /** Letters of which only the edge is drawn are drawings: those of huge numbers. */
    stroked: await page.evaluate(readStrokedWords),
    slides: await page.locator('.print-slide-container').evaluateAll(slides => slides.map(slide => ({
      /** The words that each chart draws, and how many lines. */
      charts: [...slide.querySelectorAll('figure[data-chart] .canvas svg')].map(svg => [...svg.querySelectorAll('text')].map(text => text.textContent!)),
      lines: [...slide.querySelectorAll('.canvas svg path')].filter(path => path.getAttribute('fill') === 'none' && path.getAttribute('stroke') !== 'none').length,
      /** Its charts’ tables row by row. */
      rows: [...slide.querySelectorAll('figure[data-chart] :is(caption, tr)')].map(row => row.textContent!),
      sourceLine: slide.querySelector('.source-line')!.textContent!,
      /** The entries it marks. */
      marks: [...slide.querySelectorAll('.evidence-link')].map(mark => mark.closest<HTMLElement>('[data-evidence]')!.dataset.evidence!),
      quoted: slide.querySelectorAll('blockquote').length,
      /** The slides that its links name. */
      named: [...slide.querySelectorAll('a[href^="#"]')].filter(link => link.getClientRects().length > 0).map(link => Number(/\d+$/.exec(link.getAttribute('href')!)![0])),
    }))),
  }))
}
