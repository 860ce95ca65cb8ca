import type { Description } from './describe-pdf'
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { describePdf } from './describe-pdf'
import { markArtifacts } from './mark-artifacts'
import { mendTags } from './mend-tags'
import { nameLinks } from './name-links'

/**
 * Gives a printed PDF what a browser leaves out, PDF/UA's demands among it, and packs it.
 *
 * @param nameOf the name of a place that links lead to, by its anchor
 */
export async function finishPdf(
  pdf: Uint8Array,
  description: Description,
  nameOf: (anchor: string) => string,
  change: (document: PDFDocument) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false })
  describePdf(document, description)
  nameLinks(document, nameOf)
  mendTags(document)
  await markArtifacts(document)
  change(document)
  return document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity })
}
