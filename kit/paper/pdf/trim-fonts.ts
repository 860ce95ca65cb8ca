import type { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
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

/** @param font TrueType: 12 bytes that say how many tables there are, 16 on each with where it begins and how long it is, and the tables */
export function trimFont(font: Buffer): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => font.subarray(12 + i * 16, 28 + i * 16))
    .filter(entry => DRAWING.includes(entry.toString('latin1', 0, 4)))
  const head = Buffer.alloc(12)
  const powers = Math.floor(Math.log2(entries.length))
  font.copy(head, 0, 0, 4)
  head.writeUInt16BE(entries.length, 4)
  // For those who look a table up by halves.
  head.writeUInt16BE(16 * 2 ** powers, 6)
  head.writeUInt16BE(powers, 8)
  head.writeUInt16BE(16 * (entries.length - 2 ** powers), 10)
  let place = 12 + entries.length * 16
  const tables = entries.map((entry) => {
    const [start, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const table = Buffer.alloc(Math.ceil(length / 4) * 4)
    font.copy(table, 0, start, start + length)
    entry = Buffer.from(entry)
    entry.writeUInt32BE(place, 8)
    place += table.length
    return { entry, table }
  })
  return Buffer.concat([head, ...tables.map(({ entry }) => entry), ...tables.map(({ table }) => table)])
}
