import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What stands where in a printed PDF. */
export interface Places {
  /** How many pages it has. */
  pages: number
  /** Numbers of the pages on which the anchors stand that links lead to; the first page is 1. */
  anchors: Map<string, number>
  /** Whether its second page, and so each after the cover, says its number. */
  isNumbered: boolean
}

/** Reads from a PDF what came to stand where. */
export async function readPlaces(pdf: Uint8Array): Promise<Places> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await loading.promise
    const destinations = Object.entries(await document.getDestinations())
    const numbers = await Promise.all(destinations.map(([, [page]]) => document.getPageIndex(page)))
    const { items } = await (await document.getPage(2)).getTextContent()
    return {
      pages: document.numPages,
      anchors: new Map(destinations.map(([name], i) => [name, numbers[i]! + 1])),
      isNumbered: items.some(item => 'str' in item && item.str.trim() === '2'),
    }
  }
  finally {
    await loading.destroy()
  }
}
