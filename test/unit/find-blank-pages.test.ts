import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { findBlankPages } from '../../kit/paper/pdf/find-blank-pages'

const letters = 'BT\n/F4 12 Tf\n<0012> Tj\nET\n'
const shape = '0 0 m\n10 10 l\nS\n'

// Seen to fail: with any drawing taken for a letter, with forms that aren’t looked into, and with pages counted from 0.
it('finds pages without a letter, in forms too', async () => {
  const document = await PDFDocument.create()
  const stream = (content: string, dict = {}) => document.context.register(PDFRawStream.of(document.context.obj({ ...dict, Filter: 'FlateDecode' }), deflateSync(Buffer.from(content))))
  const form = (content: string, forms = {}) => stream(content, { Type: 'XObject', Subtype: 'Form', Resources: { XObject: forms } })
  const addPage = (content: string, forms = {}) => {
    const { node } = document.addPage()
    node.set(PDFName.of('Contents'), stream(content))
    node.set(PDFName.of('Resources'), document.context.obj({ XObject: forms }))
  }
  addPage(letters)
  addPage(shape)
  addPage('')
  addPage('/X1 Do\n', { X1: form('/X2 Do\n', { X2: form(letters) }) })
  addPage('/X1 Do\n', { X1: form(shape) })
  expect(findBlankPages(document)).toEqual([2, 3, 5])
})
