import type { PDFPageProxy } from 'pdfjs-dist'
import { readFile } from 'node:fs/promises'
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page of a PDF holds for someone who reads it with a program. */
export interface PdfPage {
  text: string
  /** The names of its pictures, charts among them, for those who can't see them. */
  names: string[]
  /** How many bitmaps it shows. */
  bitmaps: number
}

/** Reads back all pages of a PDF. */
export async function readPdf(file: string): Promise<PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: VerbosityLevel.ERRORS })
  const { numPages } = await loading.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= numPages; number++)
    pages.push(await readPage(await (await loading.promise).getPage(number)))
  await loading.destroy()
  return pages
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent()
  const { fnArray } = await page.getOperatorList()
  const bitmaps = fnArray.filter(operation => operation === OPS.paintImageXObject).length
  page.cleanup()
  return { text: items.map(item => 'str' in item ? item.str : '').join(' '), names: namesIn(await page.getStructTree()), bitmaps }
}

interface StructNode { alt?: string, children?: object[] }

function namesIn(node: StructNode): string[] {
  return [...node.alt ? [node.alt] : [], ...(node.children ?? []).flatMap(namesIn)]
}
