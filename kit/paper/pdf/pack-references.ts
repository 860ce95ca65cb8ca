import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'

/** PNG's filter for rows that are written as what they add to the one above. */
const UP = 2

/**
 * Writes a PDF's list of where its objects lie as differences from row to row, with a row for numbers that no object has any
 * more: that takes a tenth of a list of the numbers that are left.
 *
 * @param pdf with that list as its last object, as pdf-lib writes it
 */
export function packReferences(pdf: Buffer): Buffer {
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(pdf.subarray(-64).toString('latin1'))![1])
  const content = pdf.indexOf('stream\n', start) + 'stream\n'.length
  const head = pdf.subarray(start, content).toString('latin1')
  const numbersOf = (key: string) => new RegExp(`/${key} \\[([\\d ]+)\\]`).exec(head)![1]!.trim().split(' ').map(Number)
  const width = numbersOf('W').reduce((sum, bytes) => sum + bytes)
  const listed = inflateSync(pdf.subarray(content))
  const rows = Buffer.alloc(Number(/\/Size (\d+)/.exec(head)![1]) * width)
  const ranges = numbersOf('Index')
  let read = 0
  for (let i = 0; i < ranges.length; i += 2) {
    const end = read + ranges[i + 1]! * width
    listed.copy(rows, ranges[i]! * width, read, end)
    read = end
  }
  const packed = deflateSync(differences(rows, width), { level: 9 })
  const packedHead = head
    .replace(/\/Index \[[\d ]+\]/, `/DecodeParms << /Predictor 12 /Columns ${width} >>`)
    .replace(/\/Length \d+/, `/Length ${packed.length}`)
  return Buffer.concat([pdf.subarray(0, start), Buffer.from(packedHead), packed, Buffer.from(`\nendstream\nendobj\n\nstartxref\n${start}\n%%EOF`)])
}

/** Each row less the one above, after the number of that filter. */
function differences(rows: Buffer, width: number): Buffer {
  const count = rows.length / width
  const filtered = Buffer.alloc(count * (width + 1))
  for (let row = 0; row < count; row++) {
    filtered[row * (width + 1)] = UP
    for (let i = 0; i < width; i++)
      filtered[row * (width + 1) + 1 + i] = rows[row * width + i]! - (row ? rows[(row - 1) * width + i]! : 0)
  }
  return filtered
}
