import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFStreamWriter } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { packReferences } from '../../kit/paper/pdf/pack-references'

/** A PDF of so many pages, of which every third is taken away again with its number. */
async function pdfOf(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let i = 0; i < pages; i++)
    document.addPage([100 + i, 100])
  for (let i = pages - 1; i >= 0; i -= 3) {
    const { ref } = document.getPage(i)
    document.removePage(i)
    document.context.delete(ref)
  }
  return Buffer.from(await PDFStreamWriter.forContext(document.context, Infinity, true, 50).serializeToBuffer())
}

/** Of all numbers in turn: what stands at the place that the list gives, or "packed" and "none". */
function objectsIn(pdf: Buffer): string[] {
  const start = Number(/startxref\n(\d+)/.exec(pdf.toString('latin1'))![1])
  const [, place = 0, rest = 0] = /\/W \[ 1 (\d) (\d) \]/.exec(pdf.toString('latin1', start))!.map(Number)
  const row = 1 + place + rest
  const filtered = inflateSync(pdf.subarray(pdf.indexOf('stream\n', start) + 7))
  const above = Buffer.alloc(row)
  return Array.from({ length: filtered.length / (row + 1) }, (_, number) => {
    filtered.subarray(number * (row + 1) + 1, (number + 1) * (row + 1)).forEach((byte, i) => above[i]! += byte)
    const at = above.readUIntBE(1, place)
    return above[0] === 1 ? pdf.toString('latin1', at, at + `${number} 0 obj`.length) : above[0] === 2 ? 'packed' : 'none'
  })
}

// Seen to fail: with rows not moved to their numbers, with differences to the row itself, and with the list left as it was.
it('a PDF is found whole by its list of objects, and numbers that are gone have none', async () => {
  const pdf = await pdfOf(600)
  const packed = packReferences(pdf)
  expect(packed.length).toBeLessThan(pdf.length)
  const objects = objectsIn(packed)
  const context = (await PDFDocument.load(pdf)).context
  const there = new Set(context.enumerateIndirectObjects().map(([{ objectNumber }]) => objectNumber))
  objects.slice(1, context.largestObjectNumber + 1).forEach((object, i) => {
    expect(there.has(i + 1) ? ['packed', `${i + 1} 0 obj`] : ['none']).toContain(object)
  })
})
