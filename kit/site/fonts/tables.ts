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

/** Puts tables together to a font. Whoever wants it with the checksum of the whole cuts it once more. */
export function fontOf(tables: Tables): Buffer {
  const halves = Math.floor(Math.log2(tables.size))
  let place = 12 + 16 * tables.size
  const sorted = [...tables].sort(([a], [b]) => a < b ? -1 : 1)
  const parts = sorted.map(([name, table]) => {
    const padded = Buffer.concat([table], toFour(table.length))
    const entry = Buffer.concat([Buffer.from(name, 'latin1'), longs(checksumOf(padded, name), place, table.length)])
    place += padded.length
    return { entry, padded }
  })
  return Buffer.concat([
    longs(0x10000),
    // The last three are for those who look a table up by halves.
    words(tables.size, 16 * 2 ** halves, halves, 16 * (tables.size - 2 ** halves)),
    ...parts.map(({ entry }) => entry),
    ...parts.map(({ padded }) => padded),
  ])
}

function checksumOf(table: Buffer, name: string): number {
  // The checksum of the whole stands in it, and isn't counted.
  let sum = name === 'head' ? -table.readUInt32BE(8) : 0
  for (let at = 0; at < table.length; at += 4)
    sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
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

/** Numbers of four bytes each. */
export function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i))
  return bytes
}
