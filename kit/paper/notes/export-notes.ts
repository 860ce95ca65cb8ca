import type { Page } from 'playwright-chromium'
import type { ExportOptions } from '../pdf/export-pdf'
import type { Sheet } from './lay-out-sheets'
import { DeckError } from '../../terminal/fail'
import { keepPdf, loadFinishing } from '../pdf/export-pdf'
import { onPrintPage } from '../pdf/print-page'
import { layOutSheets } from './lay-out-sheets'

/** Papers that the speaker's notes can be printed on. */
export const papers = ['a4', 'a5'] as const

export interface NotesOptions extends Pick<ExportOptions, 'site' | 'cut' | 'deck' | 'output' | 'onProgress' | 'signal'> {
  paper: typeof papers[number]
}

/**
 * Prints a built deck's notes for whoever speaks, and verifies them before they take their place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a paragraph is longer than a page, a page is
 *   missing or blank, or `output` can't be written
 */
export async function exportNotes({ deck, output, paper, ...request }: NotesOptions): Promise<number> {
  const { onProgress, signal } = request
  const { pdf, title, sheets, finishing: [{ finishPdf }, { arrange, writeOutline }] } = await onPrintPage({ ...request, path: 'speaker-notes' }, async (page) => {
    onProgress?.('Laying out the pages')
    const sheets = await layOut(page, paper)
    onProgress?.('Printing')
    const [pdf, finishing] = await Promise.all([
      page.pdf({ format: paper.toUpperCase(), tagged: true, preferCSSPageSize: true, printBackground: true }),
      loadFinishing(),
    ])
    return { pdf, title: await page.title(), sheets, finishing }
  })
  const finished = await finishPdf(pdf, { ...deck, title }, anchor => anchor, document => writeOutline(document, arrange(sheets, deck)))
  await keepPdf(finished, sheets.length, { output, signal })
  return sheets.length
}

async function layOut(page: Page, paper: string): Promise<Sheet[]> {
  const sheets = await page.evaluate(layOutSheets, paper)
  if (typeof sheets === 'number')
    throw new DeckError(`A paragraph in the note of slide ${sheets} is longer than a page of ${paper.toUpperCase()}: divide it, or choose another --paper.`)
  return sheets
}
