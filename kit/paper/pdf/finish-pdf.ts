import type { Description } from './describe-pdf'
import { Buffer } from 'node:buffer'
import { ParseSpeeds, PDFDocument, PDFHeader, PDFStreamWriter } from '@cantoo/pdf-lib'
import { DeckError } from '../../terminal/fail'
import { describePdf } from './describe-pdf'
import { findBlankPages } from './find-blank-pages'
import { markArtifacts } from './mark-artifacts'
import { mendTags } from './mend-tags'
import { nameLinks } from './name-links'
import { packReferences } from './pack-references'
import { trimFonts } from './trim-fonts'

/** Objects that are packed as one: by fifty, as the library does, takes twice the time and leaves a larger file. */
const PACKED = 2000

/**
 * Gives a printed PDF what a browser leaves out, PDF/UA's demands among it, and packs it.
 *
 * @param nameOf the name of a place that links lead to, by its anchor
 * @throws {DeckError} if a page is blank
 */
export async function finishPdf(
  pdf: Uint8Array,
  description: Description,
  nameOf: (anchor: string) => string,
  change: (document: PDFDocument) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false })
  const blank = findBlankPages(document)
  if (blank.length > 0)
    throw new DeckError(`The PDF came out with nothing on page ${blank.join(', ')}, so it was not kept: run the command again.`)
  describePdf(document, description)
  nameLinks(document, nameOf)
  mendTags(document)
  await Promise.all([markArtifacts(document), trimFonts(document)])
  change(document)
  // The version that knows packed objects.
  document.context.header = PDFHeader.forVersion(1, 7)
  return packReferences(Buffer.from(await PDFStreamWriter.forContext(document.context, Infinity, true, PACKED).serializeToBuffer()))
}
