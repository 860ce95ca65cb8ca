import { Buffer } from 'node:buffer'
import { Blob, Face } from 'harfbuzzjs'
import { fontOf, tablesOf, words } from './tables'

/** What the name table calls its entries. */
const NAME = { copyright: 0, family: 1, style: 2, unique: 3, full: 4, version: 5, postScript: 6, licence: 13, licenceUrl: 14 }

/** Entries that a font must keep, however it is cut; subsetting drops them unless asked. */
export const legalNames = [NAME.copyright, NAME.licence, NAME.licenceUrl]

const styles = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' }

/** Windows, UTF-16, American English: what all systems read. */
const ENCODING = [3, 1, 0x409] as const

/**
 * Gives a font the deck's name in place of its own, which may be reserved to the original. Its copyright, licence and
 * version stay.
 *
 * @param font TrueType; what comes out must be cut once more, which leaves out the old name and adds its checksum
 * @param family what style sheets call it
 * @param weight the one it will have
 */
export function nameFont(font: Uint8Array, family: string, weight: keyof typeof styles): Uint8Array {
  const style = styles[weight]
  const postScript = `${family.replaceAll(' ', '')}-${style}`
  const kept = [...legalNames, NAME.version].map(id => [id, nameOf(font, id)] as const)
  const names = new Map([
    ...kept.filter(([, text]) => text),
    [NAME.family, family],
    [NAME.style, style],
    [NAME.unique, postScript],
    [NAME.full, `${family} ${style}`],
    [NAME.postScript, postScript],
  ])
  return fontOf(tablesOf(font).set('name', nameTable(names)))
}

/** Whose a font is, as it says itself. */
export function copyrightOf(font: Uint8Array): string {
  return nameOf(font, NAME.copyright)
}

function nameOf(font: Uint8Array, id: number): string {
  return new Face(new Blob(font)).getName(id, 'en')
}

function nameTable(names: Map<number, string>): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b).map(([id, text]) => ({ id, text: Buffer.from(text, 'utf16le').swap16() }))
  const texts = Buffer.concat(sorted.map(({ text }) => text))
  let offset = 0
  const records = sorted.map(({ id, text }) => {
    const record = words(...ENCODING, id, text.length, offset)
    offset += text.length
    return record
  })
  const header = words(0, sorted.length, 6 + 12 * sorted.length)
  return Buffer.concat([header, ...records, texts])
}
