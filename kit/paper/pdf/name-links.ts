import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib'

/**
 * Says of each link where it leads, for those who can't see what it stands on.
 *
 * @param nameOf the name of a place, by its anchor
 */
export function nameLinks(document: PDFDocument, nameOf: (anchor: string) => string): void {
  for (const { node } of document.getPages()) {
    const annotations = node.Annots()
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const link = annotations!.lookup(i, PDFDict)
      const anchor = link.lookup(PDFName.of('Dest'))
      // A link out of the document has an address instead.
      if (anchor instanceof PDFName)
        link.set(PDFName.of('Contents'), PDFHexString.fromText(nameOf(anchor.decodeText())))
    }
  }
}
