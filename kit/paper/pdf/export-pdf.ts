import type { Outline } from '../../sources/outline-deck'
import type { PrintRequest } from './print-page'
import { replaceFiles } from '../../files/replace-files'
import { printDeck } from './print-deck'
import { onPrintPage } from './print-page'

export interface ExportOptions extends PrintRequest {
  deck: Outline
  /** Where the file goes; one that is there is replaced only by one that is whole. */
  output: string
}

/** What the browser prints is finished by libraries that take longer to load than to use: they come while it prints. */
export const loadFinishing = () => Promise.all([import('./finish-pdf'), import('./outline'), import('./verify-pdf')])

/**
 * Prints a built deck as a tagged PDF and verifies it before it takes its place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a page is missing or blank, or `output` can't be written
 */
export async function exportPdf({ deck, output, ...request }: ExportOptions): Promise<number> {
  const { onProgress, signal } = request
  const [{ pdf, pages }, [{ finishPdf }, { arrange, writeOutline }]] = await onPrintPage(request, (page) => {
    onProgress?.('Printing')
    return Promise.all([printDeck(page), loadFinishing()])
  })
  const nameOf = (anchor: string) => deck.slides[Number.parseInt(anchor) - 1]!.title
  const finished = await finishPdf(pdf, deck, nameOf, document => writeOutline(document, arrange(pages, deck)))
  await keepPdf(finished, pages.length, { output, signal })
  return pages.length
}

/**
 * Verifies a PDF and puts it in its place.
 *
 * @param pages how many pages it should have
 * @throws {DeckError} if a page is missing, or `output` can't be written
 */
export async function keepPdf(pdf: Uint8Array, pages: number, { output, signal }: Pick<ExportOptions, 'output' | 'signal'>): Promise<void> {
  const { verifyPdf } = await import('./verify-pdf')
  await verifyPdf(pdf, pages)
  signal?.throwIfAborted()
  await replaceFiles({ [output]: pdf })
}
