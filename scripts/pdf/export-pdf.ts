import type { Browser } from 'playwright-chromium'
import { existsSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { launchBrowser } from '../browser'
import { DeckError } from '../command/fail'
import { replaceFiles, siblingOf } from '../command/replace-files'
import { serveSite } from '../deck/serve-site'
import { printDeck } from './print-deck'
import { verifyPdf } from './verify-pdf'

export interface ExportOptions {
  /** A site that `buildDeck` built. */
  site: string
  /** Where the PDF goes; one that is there is replaced only by one that is whole. */
  output: string
  /** A page for each click instead of one for each slide. */
  withClicks?: boolean
  /** Told about each stage as it begins. */
  onProgress?: (stage: string) => void
  signal?: AbortSignal
}

/**
 * Prints a built deck as a tagged PDF and verifies it before it takes its place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a page is missing or blank, or `output` can't be written
 */
export async function exportPdf({ site, output, withClicks = false, onProgress = () => {}, signal }: ExportOptions): Promise<number> {
  await checkOutput(output)
  const { pdf, pages } = await print(site, withClicks, onProgress, signal)
  onProgress(`Checking ${pages} pages`)
  await verifyPdf(pdf, pages)
  signal?.throwIfAborted()
  await replaceFiles({ [output]: pdf })
  return pages
}

/**
 * Makes sure before the long work that a PDF can be written at its end.
 *
 * @throws {DeckError} if it can't
 */
export async function checkOutput(output: string): Promise<void> {
  const trial = siblingOf(output)
  try {
    await mkdir(dirname(output), { recursive: true })
    await writeFile(trial, '')
    await rm(trial)
  }
  catch {
    throw new DeckError(`The PDF can't be written to ${dirname(output)}: make that a folder you can write to, or name another file with --output.`)
  }
  if (existsSync(output) && !statSync(output).isFile())
    throw new DeckError(`The PDF can't be written to ${output}, which is a folder: name a file with --output.`)
}

async function print(site: string, withClicks: boolean, onProgress: (stage: string) => void, signal?: AbortSignal) {
  const server = await serveSite(site)
  let browser: Browser | undefined
  const close = () => browser?.close()
  try {
    browser = await launchBrowser()
    signal?.throwIfAborted()
    signal?.addEventListener('abort', close)
    onProgress('Drawing the slides')
    return await printDeck(browser, server.url, withClicks, onProgress)
  }
  catch (error) {
    signal?.throwIfAborted()
    if (browser && !browser.isConnected())
      throw new DeckError('The browser ended before the PDF was done: run the export again, with fewer programs open if it happens twice.')
    throw error
  }
  finally {
    signal?.removeEventListener('abort', close)
    await browser?.close()
    server.close()
  }
}
