import type { PDFDocument } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { fontWidths } from './font-widths'
import { joinGlyphs } from './join-glyphs'
import { repack } from './repack'
import { roundDrawing } from './round-drawing'

// Where what the browser tags begins and ends, a character's wording within it at times, and forms, which may have tags of their own.
const edges = /^\/.*BDC\n|^EMC\n|^\/(\w+) Do\n/gm

/**
 * Marks as artifacts what the browser doesn't tag: grounds, rules, heads of pages, and what is hidden from screen readers.
 * What is drawn is written as briefly as it can be.
 */
export async function markArtifacts(document: PDFDocument): Promise<void> {
  const widthsIn = fontWidths()
  await Promise.all(drawingsOf(document).map(({ ref, resources, forms }) => repack(document.context, ref, (bytes) => {
    const content = bytes.toString('latin1')
    return Buffer.from(joinGlyphs(roundDrawing(forms ? mark(content, forms) : content), widthsIn(resources)), 'latin1')
  })))
}

/** What draws, and the names by which it draws forms that have tags; no names where it is an artifact as a whole. */
interface Drawing {
  ref: PDFRef
  resources?: PDFDict
  forms?: Set<string>
}

/** All that draws: pages, forms, and glyphs that no font has, hollow dashed ones. */
function drawingsOf(document: PDFDocument): Drawing[] {
  const drawings: Drawing[] = []
  const known = new Map<PDFRef, boolean>()

  /** Names of the forms among some resources that have tags, in themselves or in forms of their own. */
  function taggedIn(resources: PDFDict | undefined): Set<string> {
    const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
    const tagged = (forms?.entries() ?? []).filter(([, form]) => form instanceof PDFRef && isTagged(form))
    return new Set(tagged.map(([name]) => name.decodeText()))
  }

  function isTagged(ref: PDFRef): boolean {
    const stream = document.context.lookup(ref)
    if (!known.has(ref) && stream instanceof PDFRawStream) {
      const resources = stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
      const forms = taggedIn(resources)
      known.set(ref, stream.dict.has(PDFName.of('StructParents')) || forms.size > 0)
      if (known.get(ref))
        drawings.push({ ref, resources, forms })
    }
    return known.get(ref) ?? false
  }

  for (const { node } of document.getPages()) {
    const ref = node.get(PDFName.of('Contents')) as PDFRef
    const resources = node.Resources()
    drawings.push({ ref, resources, forms: taggedIn(resources) })
  }
  // Fonts may have one in common.
  const glyphs = new Set<PDFRef>()
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') && !known.get(ref))
      drawings.push({ ref, resources: object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) })
    if (object instanceof PDFDict)
      object.lookupMaybe(PDFName.of('CharProcs'), PDFDict)?.values().forEach(glyph => glyphs.add(glyph as PDFRef))
  }
  return [...drawings, ...[...glyphs].map(ref => ({ ref }))]
}

/** @param forms those that have tags of their own: the others are artifacts as a whole */
function mark(content: string, forms: Set<string>): string {
  let [marked, end, depth] = ['', 0, 0]
  for (const { 0: edge, 1: form, index } of content.matchAll(edges)) {
    if (form && !forms.has(form))
      continue
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
