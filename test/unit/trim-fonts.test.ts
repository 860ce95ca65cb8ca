import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { trimFont } from '../../kit/paper/pdf/trim-fonts'

/** What tables have in them, if not their names: `glyf` fills no words of four bytes, `head` has the checksum of the whole. */
const contents: Record<string, string> = { glyf: 'outline', head: 'twelve bytes' }

/** A font of some tables. */
function fontOf(tags: string[]): Buffer {
  const tables = tags.map(tag => Buffer.from(contents[tag] ?? tag))
  const font = Buffer.alloc(12 + tags.length * 16)
  font.writeUInt32BE(0x10000, 0)
  font.writeUInt16BE(tags.length, 4)
  let place = font.length
  for (const [i, table] of tables.entries()) {
    font.write(tags[i]!, 12 + i * 16, 'latin1')
    font.writeUInt32BE(7, 16 + i * 16)
    font.writeUInt32BE(place, 20 + i * 16)
    font.writeUInt32BE(table.length, 24 + i * 16)
    place += table.length
  }
  return Buffer.concat([font, ...tables])
}

function tablesOf(font: Buffer): [string, string][] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const [start, length] = [font.readUInt32BE(20 + i * 16), font.readUInt32BE(24 + i * 16)]
    return [font.toString('latin1', 12 + i * 16, 16 + i * 16), font.toString('latin1', start, start + length)]
  })
}

// Seen to fail: with all tables kept, and with tables placed where they were.
it('leaves in a font what draws its glyphs, and nothing that sets text or names a face', () => {
  const trimmed = trimFont(fontOf(['GPOS', 'OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'vmtx']))
  expect(tablesOf(trimmed)).toEqual([['glyf', 'outline'], ['head', contents.head], ['hhea', 'hhea'], ['hmtx', 'hmtx'], ['loca', 'loca'], ['maxp', 'maxp']])
  expect(trimmed.readUInt32BE(0)).toBe(0x10000)
  // Six tables: 4 × 16 bytes to halve, twice, and two tables beyond.
  expect([6, 8, 10].map(at => trimmed.readUInt16BE(at))).toEqual([64, 2, 32])
})

it('begins each table at a word of four bytes', () => {
  const trimmed = trimFont(fontOf(['glyf', 'head']))
  expect([trimmed.readUInt32BE(20), trimmed.readUInt32BE(36)]).toEqual([44, 52])
})
