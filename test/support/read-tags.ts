import type { PDFPageProxy } from 'pdfjs-dist'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page tells those who have it read to them. */
export interface PageTags {
  elements: TaggedElement[]
  /** How many times it draws what is neither tagged nor marked as an artifact, or what is both. */
  unmarked: number
}

/** An element of a page's structure. */
export interface TaggedElement {
  /** As PDF 1.7 knows it, where the PDF says which that is. */
  role: string
  /** What stands for it in words. */
  name: string
  /** Roles of the elements right under it. */
  within: string[]
}

interface Node { role?: string, alt?: string, children?: object[] }

/** Reads the tags of a page. */
export async function readTags(page: PDFPageProxy): Promise<PageTags> {
  return {
    elements: elementsOf(await page.getStructTree()),
    unmarked: countUnmarked(await page.getOperatorList()),
  }
}

function elementsOf({ role, alt = '', children = [] }: Node): TaggedElement[] {
  const within = children.flatMap(child => (child as Node).role ?? [])
  return [...role ? [{ role, name: alt, within }] : [], ...children.flatMap(elementsOf)]
}

const drawing: number[] = [OPS.showText, OPS.constructPath, OPS.shadingFill, OPS.paintImageXObject]

function countUnmarked({ fnArray, argsArray }: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>): number {
  let [depth, unmarked] = [0, 0]
  for (const [i, operation] of fnArray.entries()) {
    if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) {
      if (depth > 0 && argsArray[i]?.[0]?.name === 'Artifact')
        unmarked++
      depth++
    }
    else if (operation === OPS.endMarkedContent) {
      depth--
    }
    // A path that ends undrawn is the edge of what follows.
    else if (depth === 0 && drawing.includes(operation) && argsArray[i]?.[0] !== OPS.endPath) {
      unmarked++
    }
  }
  return unmarked
}

const known = new Set(['Root', 'Document', 'Art', 'Div', 'NonStruct', 'H1', 'H2', 'H3', 'H4', 'P', 'BlockQuote', 'Caption', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Span', 'Code', 'Link', 'Figure'])

/** Elements that no reader makes sense of: unknown to PDF 1.7, pictures without a name, items of lists without a body. */
export function findBadTags(elements: TaggedElement[]): TaggedElement[] {
  return elements.filter(({ role, name, within }) => !known.has(role)
    || (role === 'Figure' && name === '')
    || (role === 'LI' && !(within.includes('LBody') && within.every(part => part === 'Lbl' || part === 'LBody'))))
}
