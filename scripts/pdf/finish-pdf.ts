import type { Outline } from '../deck/outline-deck'
import type { PrintedPage } from './print-deck'
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { arrange, writeOutline } from './outline'

/** Gives a printed deck what a browser leaves out: an outline by act and theme, author and subject; and packs it. */
export async function finishPdf(pdf: Uint8Array, pages: PrintedPage[], deck: Outline): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false })
  document.setTitle(deck.title, { showInWindowTitleBar: true })
  document.setAuthor(deck.author)
  document.setSubject(deck.info)
  document.setLanguage(deck.lang)
  document.setCreator('Slidev')
  writeOutline(document, arrange(pages, deck))
  return document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity })
}
