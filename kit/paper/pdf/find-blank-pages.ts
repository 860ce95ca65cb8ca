import type { PDFDocument } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * Numbers of the pages without a letter, from 1: a browser can write blank pages and call it a success. It is enough to
 * see whether a page shows glyphs: reading them takes a hundred times as long.
 */
export function findBlankPages(document: PDFDocument): number[] {
  return document.getPages().flatMap(({ node }, i) => {
    const contents = node.Contents()
    return contents instanceof PDFRawStream && showsGlyphs(contents, node.Resources()) ? [] : [i + 1]
  })
}

/** Whether a drawing shows glyphs, itself or in a form that is drawn within it. */
function showsGlyphs({ dict, contents }: PDFRawStream, resources: PDFDict | undefined): boolean {
  const content = Buffer.from(dict.has(PDFName.of('Filter')) ? inflateSync(contents) : contents)
  const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  return content.includes('> Tj') || (forms?.keys() ?? []).some((name) => {
    const form = forms!.lookup(name)
    return form instanceof PDFRawStream && form.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
      && showsGlyphs(form, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict))
  })
}
