import { Buffer } from 'node:buffer'

/** A TrueType font's tables by their names: `glyf`, `cmap`. */
export type Tables = Map<string, Buffer>

/** @param font TrueType: 12 bytes that say how many tables there are, 16 on each with where it begins and how long it is, and the tables */
export function tablesOf(font: Uint8Array): Tables {
  const whole = Buffer.from(font)
  const entries = Array.from({ length: whole.readUInt16BE(4) }, (_, i) => whole.subarray(12 + 16 * i, 28 + 16 * i))
  return new Map(entries.map((entry) => {
    const start = entry.readUInt32BE(8)
    return [entry.toString('latin1', 0, 4), whole.subarray(start, start + entry.readUInt32BE(12))]
  }))
}

/** Puts tables together to a font that must be cut once more, which sorts them and adds checksums. */
export function fontOf(tables: Tables): Uint8Array {
  const head = Buffer.alloc(12 + 16 * tables.size)
  head.writeUInt32BE(0x10000, 0)
  head.writeUInt16BE(tables.size, 4)
  let place = head.length
  const padded = [...tables].map(([name, table], i) => {
    const entry = head.subarray(12 + 16 * i)
    entry.write(name, 'latin1')
    entry.writeUInt32BE(place, 8)
    entry.writeUInt32BE(table.length, 12)
    place += toFour(table.length)
    return Buffer.concat([table], toFour(table.length))
  })
  return Buffer.concat([head, ...padded])
}

/** Tables and outlines begin at multiples of four bytes. */
export function toFour(length: number): number {
  return Math.ceil(length / 4) * 4
}

/** Numbers of two bytes each. */
export function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, i) => bytes.writeUInt16BE(value, 2 * i))
  return bytes
}
