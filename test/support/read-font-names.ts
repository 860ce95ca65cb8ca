import { Buffer } from 'node:buffer'
import { convert } from 'fontverter'
import { tablesOf } from '../../kit/site/fonts/tables'

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
  const table = tablesOf(await convert(Buffer.from(woff2), 'truetype')).get('name')!
  const word = (at: number) => table.readUInt16BE(at)
  const texts = word(4)
  return Array.from({ length: word(2) }, (_, i) => 6 + 12 * i).map((at) => {
    const start = texts + word(at + 10)
    const bytes = Buffer.from(table.subarray(start, start + word(at + 8)))
    return { id: word(at + 6), text: word(at) === MACINTOSH ? bytes.toString('latin1') : bytes.swap16().toString('utf16le') }
  })
}
