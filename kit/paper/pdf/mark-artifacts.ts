import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib'

const [pack, unpack] = [promisify(deflate), promisify(inflate)]
const filter = PDFName.of('Filter')

// Where what the browser tags begins and ends, a character's wording within it at times, and forms, which have tags of their own.
const edges = /^\/.*BDC\n|^EMC\n|^\/\w+ Do\n/gm

/** Marks as artifacts what the browser doesn't tag: grounds, rules, heads of pages, and what is hidden from screen readers. */
export async function markArtifacts(document: PDFDocument): Promise<void> {
  await Promise.all(drawingsOf(document).map(async ([ref, { dict, contents }]) => {
    const content = Buffer.from(dict.has(filter) ? await unpack(contents) : contents).toString('latin1')
    dict.set(filter, PDFName.of('FlateDecode'))
    document.context.assign(ref, PDFRawStream.of(dict, await pack(Buffer.from(mark(content), 'latin1'))))
  }))
}

/** What pages draw, and the forms they draw that have tags. */
function drawingsOf(document: PDFDocument): [PDFRef, PDFRawStream][] {
  const ofPages = new Set(document.getPages().map(({ node }) => node.get(PDFName.of('Contents'))))
  return document.context.enumerateIndirectObjects().filter((entry): entry is [PDFRef, PDFRawStream] => {
    const [ref, object] = entry
    return object instanceof PDFRawStream && (ofPages.has(ref) || object.dict.has(PDFName.of('StructParents')))
  })
}

function mark(content: string): string {
  let [marked, end, depth] = ['', 0, 0]
  for (const { 0: edge, index } of content.matchAll(edges)) {
    if (depth === 0) {
      marked += artifact(content.slice(end, index))
      end = index
    }
    if (!edge.endsWith('Do\n'))
      depth += edge === 'EMC\n' ? -1 : 1
    if (depth === 0) {
      marked += content.slice(end, index + edge.length)
      end = index + edge.length
    }
  }
  return marked + artifact(content.slice(end))
}

function artifact(content: string): string {
  return content && `/Artifact BMC\n${content}EMC\n`
}
