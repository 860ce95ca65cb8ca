import type { Outline } from '../../sources/outline-deck'
import type { PrintedHandout } from './print-handout'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { DeckError } from '../../terminal/fail'
import { finishPdf } from '../pdf/finish-pdf'

/**
 * Gives a printed handout what a browser leaves out, and packs it. The browser makes the outline from the headings, but
 * runs their lines together, and some it says twice.
 *
 * @param printed as `printHandout` returns it
 */
export function finishHandout({ pdf, title, headings, places }: PrintedHandout, deck: Outline): Promise<Uint8Array> {
  return finishPdf(pdf, { ...deck, title }, anchor => places[anchor]!, (document) => {
    const entries = outlineEntries(document.catalog.lookup(PDFName.of('Outlines'), PDFDict))
    if (entries.length !== headings.length)
      throw new DeckError(`The browser’s outline has ${entries.length} entries for ${headings.length} headings, so the handout was not kept: fit kit/paper/handout/finish-handout.ts to how the browser now writes it.`)
    for (const [i, entry] of entries.entries())
      entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[i]!))
    lowerAnchors(document.catalog.lookup(PDFName.of('Dests'), PDFDict), entries.at(-1)!)
  })
}

/** All entries under one of an outline, in the order of the document. */
function outlineEntries(parent: PDFDict): PDFDict[] {
  const entries: PDFDict[] = []
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (entry) {
    entries.push(entry, ...outlineEntries(entry))
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return entries
}

/**
 * Puts anchors where they belong: the browser counts their height from the margin, that of headings, rightly, from the
 * edge of the paper.
 *
 * @param index entry of the outline for the last heading, which is an anchor, too
 */
function lowerAnchors(anchors: PDFDict, index: PDFDict): void {
  const heightOf = (place: PDFArray) => place.lookup(3, PDFNumber).asNumber()
  const excess = heightOf(anchors.lookup(PDFName.of('evidence'), PDFArray)) - heightOf(index.lookup(PDFName.of('Dest'), PDFArray))
  for (const name of anchors.keys()) {
    const place = anchors.lookup(name, PDFArray)
    place.set(3, PDFNumber.of(heightOf(place) - excess))
  }
}
