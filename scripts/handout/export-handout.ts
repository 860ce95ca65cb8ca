import type { Browser } from 'playwright-chromium'
import type { Particulars } from './finish-handout'
import { launchBrowser } from '../browser'
import { DeckError } from '../command/fail'
import { replaceFiles } from '../command/replace-files'
import { serveSite } from '../deck/serve-site'
import { checkOutput } from '../pdf/export-pdf'
import { verifyPdf } from '../pdf/verify-pdf'
import { finishHandout } from './finish-handout'
import { printHandout } from './print-handout'

export interface HandoutOptions {
  /** A site that `buildDeck` built. */
  site: string
  particulars: Particulars
  /** Where the PDF goes; one that is there is replaced only by one that is whole. */
  output: string
  /** Told about each stage as it begins. */
  onProgress?: (stage: string) => void
  signal?: AbortSignal
}

/**
 * Prints a built deck as a handout and verifies it before it takes its place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a page is missing or blank, or `output` can't be written
 */
export async function exportHandout({ site, particulars, output, onProgress = () => {}, signal }: HandoutOptions): Promise<number> {
  await checkOutput(output)
  const printed = await print(site, onProgress, signal)
  const { pages } = printed
  onProgress(`Checking ${pages} pages`)
  const pdf = await finishHandout(printed, particulars)
  await verifyPdf(pdf, pages)
  signal?.throwIfAborted()
  await replaceFiles({ [output]: pdf })
  return pages
}

async function print(site: string, onProgress: (stage: string) => void, signal?: AbortSignal) {
  const server = await serveSite(site)
  let browser: Browser | undefined
  const close = () => browser?.close()
  try {
    browser = await launchBrowser()
    signal?.throwIfAborted()
    signal?.addEventListener('abort', close)
    onProgress('Drawing the slides')
    return await printHandout(browser, server.url, onProgress)
  }
  catch (error) {
    signal?.throwIfAborted()
    if (browser && !browser.isConnected())
      throw new DeckError('The browser ended before the handout was done: run the command again, with fewer programs open if it happens twice.')
    throw error
  }
  finally {
    signal?.removeEventListener('abort', close)
    await browser?.close()
    server.close()
  }
}
