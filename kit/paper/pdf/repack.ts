import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib'

const [pack, unpack] = [promisify(deflate), promisify(inflate)]
const filter = PDFName.of('Filter')

/** Gives a stream another content, packed as small as it gets. */
export async function repack(context: PDFContext, ref: PDFRef, change: (content: Buffer) => Buffer): Promise<void> {
  const { dict, contents } = context.lookup(ref) as PDFRawStream
  const content = change(dict.has(filter) ? await unpack(contents) : Buffer.from(contents))
  dict.set(filter, PDFName.of('FlateDecode'))
  context.assign(ref, PDFRawStream.of(dict, await pack(content, { level: 9 })))
}
