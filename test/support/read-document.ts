import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PageTags } from './read-tags'
import { readFile } from 'node:fs/promises'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readTags } from './read-tags'

/** A page of a PDF as someone turns it over. Lengths are in points, heights counted from its foot. */
export interface DocumentPage {
  width: number
  height: number
  /** All its text, in reading order, letters and digits only. */
  letters: string
  /** What stands in its foot. */
  foot: string
  links: Link[]
  /** For those who can't see it. */
  tags: PageTags
  /** How many bitmaps it shows. */
  bitmaps: number
}

/** A link of a page. */
export interface Link {
  /** Name of the anchor it leads to; undefined if it leads out of the document. */
  anchor: string | undefined
  /** Number of the anchor's page, from 1; undefined if there is no such anchor. */
  page: number | undefined
  /** Letters and digits on that page from the anchor on, as far as a row goes. */
  there: string
  /** What it says to those who can't see what it stands on. */
  name: string
}

/** An entry of the outline with those under it. */
export interface Entry {
  title: string
  page: number
  entries: Entry[]
}

/** What a PDF holds for someone who reads it with a program. */
export interface PdfDocument {
  info: Record<string, unknown>
  /** Its title as its metadata have it, and the part of PDF/UA it says it keeps to. */
  metadata: { title: unknown, part: unknown }
  isTagged: boolean
  pages: DocumentPage[]
  outline: Entry[]
  /** Kind and name of each font, and which letters it has if they are drawings. */
  fonts: { subtype: string, name: string, isEmbedded: boolean, letters: string }[]
}

const FOOT = 55
const ROW = 40

/** Only what is read, whatever lines and columns it is set in. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

interface Piece { text: string, y: number }

/** Reads of a PDF only what is written on each page, as `DocumentPage` has it, in a third of the time. */
export async function readLetters(file: string): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: VerbosityLevel.ERRORS })
  const pieces = await readAllPieces(await loading.promise)
  await loading.destroy()
  return pieces.map(lettersIn)
}

/** Reads back a PDF. */
export async function readDocument(file: string): Promise<PdfDocument> {
  const bytes = new Uint8Array(await readFile(file))
  const fonts = await readFonts(bytes)
  const loading = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS })
  const pdf = await loading.promise
  const pieces = await readAllPieces(pdf)
  const anchors = await readAnchors(pdf)
  const pages: DocumentPage[] = []
  for (const [i, onPage] of pieces.entries()) {
    const page = await pdf.getPage(i + 1)
    const [, , width, height] = page.view as [number, number, number, number]
    const annotations = await page.getAnnotations()
    pages.push({
      width,
      height,
      letters: lettersIn(onPage),
      foot: onPage.filter(({ y }) => y < FOOT).map(({ text }) => text).join('').trim(),
      links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ dest, contentsObj }) => {
        const anchor = anchors.get(dest)
        const there = anchor ? pieces[anchor.page - 1]!.filter(({ y }) => y < anchor.y && y > anchor.y - ROW) : []
        return { anchor: dest, page: anchor?.page, there: lettersIn(there), name: contentsObj.str }
      }),
      tags: await readTags(page),
      bitmaps: (await page.getOperatorList()).fnArray.filter(operation => operation === OPS.paintImageXObject).length,
    })
  }
  const { info, metadata } = await pdf.getMetadata()
  const document: PdfDocument = {
    info: info as Record<string, unknown>,
    metadata: { title: metadata?.get('dc:title'), part: metadata?.get('pdfuaid:part') },
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    pages,
    outline: await readOutline(pdf, await pdf.getOutline()),
    fonts,
  }
  await loading.destroy()
  return document
}

function lettersIn(pieces: Piece[]): string {
  return lettersOf(pieces.map(({ text }) => text).join(''))
}

function readAllPieces(pdf: PDFDocumentProxy): Promise<Piece[][]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, i) => readPieces(pdf, i + 1)))
}

async function readPieces(pdf: PDFDocumentProxy, number: number): Promise<Piece[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items.flatMap(item => 'str' in item ? { text: item.str, y: item.transform[5] as number } : [])
}

async function readAnchors(pdf: PDFDocumentProxy): Promise<Map<string, { page: number, y: number }>> {
  const anchors = Object.entries(await pdf.getDestinations())
  return new Map(await Promise.all(anchors.map(async ([name, [page, , , y]]) => [
    name,
    { page: await pdf.getPageIndex(page) + 1, y: y as number },
  ] as const)))
}

async function readOutline(pdf: PDFDocumentProxy, entries: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<Entry[]> {
  return Promise.all((entries ?? []).map(async ({ title, dest, items }) => ({
    title,
    page: await pdf.getPageIndex((dest as Parameters<PDFDocumentProxy['getPageIndex']>)[0]) + 1,
    entries: await readOutline(pdf, items),
  })))
}

async function readFonts(bytes: Uint8Array): Promise<PdfDocument['fonts']> {
  const { context } = await PDFDocument.load(bytes)
  const dictionaries = context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? object : [])
  const name = (dictionary: PDFDict, key: string) => dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? ''
  return dictionaries.filter(dictionary => name(dictionary, 'Type') === 'Font' && name(dictionary, 'Subtype') !== 'Type0').map((font) => {
    const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    return {
      subtype: name(font, 'Subtype'),
      name: name(font, 'BaseFont'),
      isEmbedded: ['FontFile2', 'FontFile3'].some(key => descriptor?.has(PDFName.of(key))),
      letters: name(font, 'Subtype') === 'Type3' ? lettersOfFont(font) : '',
    }
  })
}

/** What the glyphs of a font stand for, by its table for whoever copies text. Ligatures, which are in each such table, are left out. */
function lettersOfFont(font: PDFDict): string {
  const table = font.lookup(PDFName.of('ToUnicode'))
  const cmap = table instanceof PDFRawStream ? new TextDecoder('latin1').decode(decodePDFRawStream(table).decode()) : ''
  const hex = (digits: string) => String.fromCharCode(...digits.match(/.{4}/g)!.map(unit => Number.parseInt(unit, 16)))
  const single = [...cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, body]) => [...body!.matchAll(/<\w+> <(\w{4})>/g)].map(([, to]) => hex(to!)))
  const run = (...ends: string[]) => {
    const [from, to, first] = ends.map(end => Number.parseInt(end, 16)) as [number, number, number]
    return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(first + i))
  }
  const ranges = [...cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(([, body]) => [...body!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)])
  const runs = ranges.flatMap(([, ...ends]) => run(...ends))
  return [...single, ...runs].join('')
}
