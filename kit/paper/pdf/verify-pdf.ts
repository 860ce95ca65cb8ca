import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DeckError } from '../../terminal/fail'

/**
 * Reads a finished PDF back, by another library than wrote it.
 *
 * @param pdf the whole file
 * @param pages how many pages it should have
 * @throws {DeckError} if a page is missing
 */
export async function verifyPdf(pdf: Uint8Array, pages: number): Promise<void> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  try {
    const { numPages } = await loading.promise
    if (numPages !== pages)
      throw new DeckError(`The PDF came out with ${numPages} pages instead of ${pages}, so it was not kept: run the command again.`)
  }
  finally {
    await loading.destroy()
  }
}
