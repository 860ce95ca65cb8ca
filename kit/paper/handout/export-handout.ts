import type { ExportOptions } from '../pdf/export-pdf'
import { keepPdf } from '../pdf/export-pdf'
import { onPrintPage } from '../pdf/print-page'
import { printHandout } from './print-handout'

/**
 * Prints a built deck as a handout and verifies it before it takes its place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a page is missing or blank, or `output` can't be written
 */
export async function exportHandout({ deck, output, ...request }: Pick<ExportOptions, 'site' | 'cut' | 'deck' | 'output' | 'onProgress' | 'signal'>): Promise<number> {
  const { onProgress, signal } = request
  const [printed, { finishHandout }] = await onPrintPage({ ...request, path: 'handout' }, page =>
    // Takes long to load: while the browser prints.
    Promise.all([printHandout(page, onProgress), import('./finish-handout')]))
  await keepPdf(await finishHandout(printed, deck), printed.pages, { output, signal })
  return printed.pages
}
