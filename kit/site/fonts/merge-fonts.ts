import type { Tables } from './tables'
import { Buffer } from 'node:buffer'
import { Blob, Face, Font } from 'harfbuzzjs'
import { fontOf, longs, tablesOf, toFour, words } from './tables'

/** Tables that are made anew for all glyphs, and such as go: plain fonts have no rules in them, and no line of a deck runs down. */
const NOT_KEPT = ['cmap', 'glyf', 'hmtx', 'loca', 'GPOS', 'GSUB', 'vhea', 'vmtx']

/** A glyph as its font has it: its outline in the bytes of `glyf`. */
interface Glyph {
  outline: Buffer
  advance: number
  bearing: number
}

/** Whether a font is nothing but glyphs that know of no others: no rules for spacing or for other shapes, none made of others. */
export function isPlain(font: Uint8Array): boolean {
  const face = new Face(new Blob(font))
  const isMadeOfOthers = ({ outline }: Glyph) => outline.length > 0 && outline.readInt16BE(0) < 0
  return (['GSUB', 'GPOS'] as const).every(table => !face.getTableFeatureTags(table).length) && !glyphsOf(tablesOf(font)).some(isMadeOfOthers)
}

/**
 * Makes one font of several that a family's package has cut it into: a browser asks for each file by itself, and makes a
 * font of each.
 *
 * @param fonts TrueType, plain (`isPlain`), of one family and weight, each of other characters
 * @returns TrueType; it must be cut once more, which adds its checksum
 */
export function mergeFonts(fonts: Uint8Array[]): Uint8Array {
  const all = fonts.map(tablesOf)
  // Each font begins with the glyph for what it doesn't have, of which one is enough.
  const glyphs = glyphsOf(all[0]!).slice(0, 1)
  const characters: [code: number, glyph: number][] = []
  for (const [i, font] of fonts.entries()) {
    const shaped = new Font(new Face(new Blob(font)))
    for (const code of shaped.face.collectUnicodes())
      characters.push([code, glyphs.length - 1 + shaped.nominalGlyph(code)!])
    glyphs.push(...glyphsOf(all[i]!).slice(1))
  }

  const tables = new Map([...all[0]!].filter(([name]) => !NOT_KEPT.includes(name)))
  /** A table of the first font, in which some of its signed numbers are the least or the most in that of any. */
  const common = (name: string, numbers: [pick: typeof Math.max, places: number[]][]) => {
    const table = Buffer.from(tables.get(name)!)
    for (const [pick, places] of numbers)
      places.forEach(at => table.writeInt16BE(pick(...all.map(tables => tables.get(name)!.readInt16BE(at))), at))
    tables.set(name, table)
    return table
  }
  // What the glyphs cover, and that `loca` has four bytes for each.
  common('head', [[Math.min, [36, 38]], [Math.max, [40, 42]]]).writeInt16BE(1, 50)
  // The widest glyph, the least room beside one, the most that one reaches; and how many have a width of their own.
  common('hhea', [[Math.max, [10, 16]], [Math.min, [12, 14]]]).writeUInt16BE(glyphs.length, 34)
  // The most points and contours of any glyph, and how many there are.
  common('maxp', [[Math.max, [6, 8]]]).writeUInt16BE(glyphs.length, 4)

  const outlines = glyphs.map(({ outline }) => Buffer.concat([outline], toFour(outline.length)))
  tables.set('glyf', Buffer.concat(outlines))
  tables.set('loca', offsets(outlines))
  tables.set('hmtx', Buffer.concat(glyphs.map(({ advance, bearing }) => words(advance, bearing))))
  tables.set('cmap', characterMap(characters))
  return fontOf(tables)
}

function glyphsOf(tables: Tables): Glyph[] {
  const table = (name: string) => tables.get(name)!
  const [loca, glyf, hmtx] = [table('loca'), table('glyf'), table('hmtx')]
  const isLong = table('head').readInt16BE(50) === 1
  const offset = (glyph: number) => isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  // Glyphs behind these are as wide as the last of them, and have bearings alone.
  const widths = table('hhea').readUInt16BE(34)
  return Array.from({ length: loca.length / (isLong ? 4 : 2) - 1 }, (_, glyph) => ({
    outline: glyf.subarray(offset(glyph), offset(glyph + 1)),
    advance: hmtx.readUInt16BE(4 * Math.min(glyph, widths - 1)),
    bearing: hmtx.readUInt16BE(glyph < widths ? 4 * glyph + 2 : 2 * (widths + glyph)),
  }))
}

/** Where each outline begins, and where the last one ends. */
function offsets(outlines: Buffer[]): Buffer {
  let place = 0
  return Buffer.concat([longs(0), ...outlines.map(({ length }) => longs(place += length))])
}

/** A `cmap` with one table, of format 12: runs of characters, here each of one. */
function characterMap(characters: [code: number, glyph: number][]): Buffer {
  const groups = characters.sort(([a], [b]) => a - b).map(([code, glyph]) => longs(code, code, glyph))
  const WINDOWS_ALL_OF_UNICODE = [3, 10] as const
  return Buffer.concat([
    words(0, 1, ...WINDOWS_ALL_OF_UNICODE),
    longs(12),
    words(12, 0),
    longs(16 + 12 * groups.length, 0, groups.length),
    ...groups,
  ])
}
