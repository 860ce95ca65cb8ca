import type { Progress } from '../../terminal/progress'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DeckError } from '../../terminal/fail'

/**
 * Reads a printed deck back: a browser can write blank pages and call it a success.
 *
 * @param pdf the whole file
 * @param pages how many pages the deck should have
 * @throws {DeckError} if a page is missing, or has no text on it
 */
export async function verifyPdf(pdf: Uint8Array, pages: number, onProgress: Progress = () => {}): Promise<void> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await loading.promise
    if (document.numPages !== pages)
      throw new DeckError(`The PDF came out with ${document.numPages} pages instead of ${pages}, so it was not kept: run the command again.`)
    const blank: number[] = []
    for (let number = 1; number <= pages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      if (!items.some(item => 'str' in item && /[\w\p{L}]/u.test(item.str)))
        blank.push(number)
      onProgress('Checking pages', number, pages)
    }
    if (blank.length > 0)
      throw new DeckError(`The PDF came out with nothing on page ${blank.join(', ')}, so it was not kept: run the command again.`)
  }
  finally {
    await loading.destroy()
  }
}
