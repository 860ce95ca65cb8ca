import type { Progress } from '../command/progress'
import type { Outline } from '../deck/outline-deck'
import { replaceFiles } from '../command/replace-files'
import { checkOutput } from '../pdf/export-pdf'
import { onPrintPage } from '../pdf/print-page'
import { verifyPdf } from '../pdf/verify-pdf'
import { finishHandout } from './finish-handout'
import { printHandout } from './print-handout'

export interface HandoutOptions {
  /** A site that `buildDeck` built. */
  site: string
  deck: Outline
  /** Where the PDF goes; one that is there is replaced only by one that is whole. */
  output: string
  onProgress?: Progress
  signal?: AbortSignal
}

/**
 * Prints a built deck as a handout and verifies it before it takes its place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a page is missing or blank, or `output` can't be written
 */
export async function exportHandout({ site, deck, output, onProgress = () => {}, signal }: HandoutOptions): Promise<number> {
  await checkOutput(output)
  const printed = await onPrintPage({ site, path: 'handout', onProgress, signal }, page => printHandout(page, onProgress))
  const pdf = await finishHandout(printed, deck)
  await verifyPdf(pdf, printed.pages, onProgress)
  signal?.throwIfAborted()
  await replaceFiles({ [output]: pdf })
  return printed.pages
}
