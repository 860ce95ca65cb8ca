import { Buffer } from 'node:buffer'
import { convert } from 'fontverter'

/** Numbers of the names that the tests ask for, as OpenType has them. */
export const NAME = { copyright: 0, postScript: 6, licence: 13, licenceUrl: 14 }

const MACINTOSH = 1

/** A record of a font's name table. */
export interface NameRecord {
  id: number
  text: string
}

/** All that a font calls itself, on every platform and in every language. */
export async function readFontNames(woff2: Uint8Array): Promise<NameRecord[]> {
  const font = Buffer.from(await convert(Buffer.from(woff2), 'truetype'))
  const word = (at: number) => font.readUInt16BE(at)
  const entry = Array.from({ length: word(4) }, (_, i) => 12 + 16 * i).find(at => font.toString('latin1', at, at + 4) === 'name')!
  const table = font.readUInt32BE(entry + 8)
  const texts = table + word(table + 4)
  return Array.from({ length: word(table + 2) }, (_, i) => table + 6 + 12 * i).map((at) => {
    const start = texts + word(at + 10)
    const bytes = Buffer.from(font.subarray(start, start + word(at + 8)))
    return { id: word(at + 6), text: word(at) === MACINTOSH ? bytes.toString('latin1') : bytes.swap16().toString('utf16le') }
  })
}
