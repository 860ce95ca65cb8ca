import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { Outline } from '../../sources/outline-deck'
import type { PrintedPage } from './print-deck'
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'

/** An entry of a PDF's outline. */
export interface OutlineEntry {
  title: string
  /** Index of its page. */
  page: number
  /** Of an act its themes, of a theme its slides. */
  children: OutlineEntry[]
}

/** Arranges printed slides by act and theme; what belongs to none stands on its own. */
export function arrange(pages: PrintedPage[], { slides }: Outline): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (const [page, { slide, act, theme }] of pages.entries()) {
    if (slide === pages[page - 1]?.slide)
      continue
    let level = entries
    for (const title of [act, theme]) {
      if (title)
        level = last(level, title, page).children
    }
    level.push({ title: slides[slide - 1]!.title, page, children: [] })
  }
  return entries
}

/** The last entry of a level if it has the title, or a new one. */
function last(level: OutlineEntry[], title: string, page: number): OutlineEntry {
  if (level.at(-1)?.title !== title)
    level.push({ title, page, children: [] })
  return level.at(-1)!
}

/** Writes an outline into a PDF, its first level unfolded. */
export function writeOutline(document: PDFDocument, entries: OutlineEntry[]): void {
  const root = document.context.nextRef()
  document.context.assign(root, document.context.obj({ Type: 'Outlines', ...writeLevel(document, entries, root, 1) }))
  document.catalog.set(PDFName.of('Outlines'), root)
}

function writeLevel(document: PDFDocument, entries: OutlineEntry[], parent: PDFRef, level: number) {
  const refs = entries.map(() => document.context.nextRef())
  for (const [i, { title, page, children }] of entries.entries()) {
    document.context.assign(refs[i]!, document.context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [document.getPage(page).ref, 'Fit'],
      ...i > 0 && { Prev: refs[i - 1] },
      ...i < refs.length - 1 && { Next: refs[i + 1] },
      ...children.length > 0 && writeLevel(document, children, refs[i]!, level + 1),
    }))
  }
  // A negative count says that the level is folded.
  return { First: refs[0], Last: refs.at(-1), Count: level > 2 ? -entries.length : entries.length }
}
