import type { Outline } from '../deck/outline-deck'
import type { PrintRequest } from './print-page'
import { existsSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DeckError } from '../command/fail'
import { replaceFiles, siblingOf } from '../command/replace-files'
import { finishPdf } from './finish-pdf'
import { arrange, writeOutline } from './outline'
import { printDeck } from './print-deck'
import { onPrintPage } from './print-page'
import { verifyPdf } from './verify-pdf'

export interface ExportOptions extends PrintRequest {
  deck: Outline
  /** Where the file goes; one that is there is replaced only by one that is whole. */
  output: string
}

/**
 * Prints a built deck as a tagged PDF and verifies it before it takes its place.
 *
 * @returns the number of pages
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, a page is missing or blank, or `output` can't be written
 */
export async function exportPdf({ deck, output, ...request }: ExportOptions): Promise<number> {
  await checkOutput(output)
  const { onProgress, signal } = request
  const { pdf, pages } = await onPrintPage(request, (page) => {
    onProgress?.('Printing')
    return printDeck(page)
  })
  const finished = await finishPdf(pdf, deck, document => writeOutline(document, arrange(pages, deck)))
  await verifyPdf(finished, pages.length, onProgress)
  signal?.throwIfAborted()
  await replaceFiles({ [output]: finished })
  return pages.length
}

/**
 * Makes sure before the long work that a file can be written at its end.
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
    throw new DeckError(`Nothing can be written to ${dirname(output)}: make that a folder you can write to, or name another place with --output.`)
  }
  if (existsSync(output) && !statSync(output).isFile())
    throw new DeckError(`${output} can't be written, it is a folder: name a file with --output.`)
}
