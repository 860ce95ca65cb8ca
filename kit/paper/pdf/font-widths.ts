import type { Widths } from './join-glyphs'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'

type Fonts = (name: string) => Widths | undefined

/** Reads how wide the glyphs of fonts are, of each font once: by what a page or form has, and by their names there. */
export function fontWidths(): (resources: PDFDict | undefined) => Fonts {
  const known = new Map<PDFDict, Widths | undefined>()
  return resources => (name) => {
    const font = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.lookupMaybe(PDFName.of(name), PDFDict)
    if (font && !known.has(font))
      known.set(font, widthsOf(font))
    return font && known.get(font)
  }
}

/** Of a font whose glyphs go by number; the browser makes others of what it can't embed. */
function widthsOf(font: PDFDict): Widths | undefined {
  const glyphs = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
  if (!glyphs)
    return
  const usual = glyphs.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
  const widths = readWidths(glyphs.lookupMaybe(PDFName.of('W'), PDFArray))
  return glyph => widths.get(glyph) ?? usual
}

/** A number and the widths from there on, or two numbers and the width of all between them. */
function readWidths(list: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>()
  for (let i = 0; i < (list?.size() ?? 0);) {
    const first = list!.lookup(i, PDFNumber).asNumber()
    const next = list!.lookup(i + 1)
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, j) => widths.set(first + j, (width as PDFNumber).asNumber()))
      i += 2
    }
    else {
      const width = list!.lookup(i + 2, PDFNumber).asNumber()
      for (let glyph = first; glyph <= (next as PDFNumber).asNumber(); glyph++)
        widths.set(glyph, width)
      i += 3
    }
  }
  return widths
}
