import { Buffer } from 'node:buffer'
import { PDFDocument, PDFStreamWriter } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { packReferences } from '../../kit/paper/pdf/pack-references'
import { verifyPdf } from '../../kit/paper/pdf/verify-pdf'

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

// Seen to fail: with rows not moved to their numbers, with differences to the row itself, and with the list left as it was.
it('a PDF is found whole by its list of objects, which takes a fraction of what it took', async () => {
  const pdf = await pdfOf(600)
  const packed = packReferences(pdf)
  await verifyPdf(packed, 400)
  const widths = (await PDFDocument.load(packed)).getPages().map(page => page.getWidth())
  expect(widths).toEqual((await PDFDocument.load(pdf)).getPages().map(page => page.getWidth()))
  const listIn = (file: Buffer) => file.length - file.lastIndexOf('/Type /XRef')
  expect(listIn(packed)).toBeLessThan(listIn(pdf) / 2)
})
