import type { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import type { Buffer } from 'node:buffer'
import { PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import { fontOf, tablesOf } from '../../site/fonts/tables'
import { repack } from './repack'

/** What draws glyphs by their numbers. What sets text, or names a face, a PDF doesn't ask a font. */
const DRAWING = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** Leaves in embedded fonts only what draws: the browser embeds all but the glyphs that nothing shows. */
export async function trimFonts({ context }: PDFDocument): Promise<void> {
  const files = context.enumerateIndirectObjects().map(([, object]) => object instanceof PDFDict && object.get(PDFName.of('FontFile2')))
  await Promise.all(files.filter(file => file instanceof PDFRef).map(file => repack(context, file, (font) => {
    const trimmed = trimFont(font)
    const { dict } = context.lookup(file) as PDFRawStream
    dict.set(PDFName.of('Length1'), PDFNumber.of(trimmed.length))
    return trimmed
  })))
}

/** @param font TrueType */
export function trimFont(font: Buffer): Buffer {
  return fontOf(new Map([...tablesOf(font)].filter(([name]) => DRAWING.includes(name))))
}
