import type { Outline } from '../deck/outline-deck'
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** Gives a printed PDF what a browser leaves out, and packs it. */
export async function finishPdf(pdf: Uint8Array, { title, author, info, lang }: Pick<Outline, 'title' | 'author' | 'info' | 'lang'>, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false })
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setSubject(info)
  document.setLanguage(lang)
  document.setCreator('Slidev')
  change(document)
  return document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity })
}
