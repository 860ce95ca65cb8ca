import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

const [kids, parent, role, page, attributes] = ['K', 'P', 'S', 'Pg', 'A'].map(name => PDFName.of(name)) as [PDFName, PDFName, PDFName, PDFName, PDFName]

/** Tags that text may stand in as it is. */
const holders = ['P', 'H1', 'H2', 'H3', 'H4', 'Lbl', 'LBody', 'TH', 'TD', 'Caption', 'Link', 'Span', 'Em', 'Strong', 'Code', 'NonStruct'].map(name => PDFName.of(name))

/** Makes of the browser's tags those that PDF/UA knows, and no more than say something. */
export function mendTags({ catalog, context }: PDFDocument): void {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  // Strong and Em are of PDF 2; the browser doesn't say what they are before it.
  root.set(PDFName.of('RoleMap'), context.obj({ Strong: 'Span', Em: 'Span' }))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (hasRole(object, 'LI'))
      giveBody(ref, object)
    if (hasRole(object, 'TD') || hasRole(object, 'TH'))
      keepTelling(object)
  }
  const emptied = new Map<PDFRef, PDFRef>()
  for (const kid of kidsOf(root))
    unwrap(kid as PDFRef, context.lookup(kid, PDFDict), emptied)
  replaceIn(root.lookup(PDFName.of('ParentTree'), PDFDict), emptied)
}

/**
 * Makes an item of a list the body of a new item, beside its label: nothing else may stand in an item, but the browser
 * puts there what it says. The old one becomes the body since that is what the content refers to.
 */
function giveBody(ref: PDFRef, body: PDFDict): void {
  const { context } = body
  const list = body.lookup(parent, PDFDict)
  const [labels, rest] = divide(kidsOf(body), kid => hasRole(context.lookup(kid as PDFRef), 'Lbl'))
  const item = context.register(context.obj({ Type: 'StructElem', S: 'LI', P: body.get(parent), K: [...labels, ref] }))
  list.set(kids, context.obj(kidsOf(list).map(kid => kid === ref ? item : kid)))
  for (const label of labels)
    context.lookup(label as PDFRef, PDFDict).set(parent, item)
  body.set(role, PDFName.of('LBody'))
  body.set(parent, item)
  body.set(kids, context.obj(rest))
}

/** Leaves out of a cell's attributes that it spans one, as cells do, and what heads it, which the scope of heads says. */
function keepTelling(cell: PDFDict): void {
  const telling = cell.lookupMaybe(attributes, PDFArray)?.asArray().filter((attribute) => {
    const of = (name: string) => (attribute as PDFDict).get(PDFName.of(name))
    return !of('Headers') && ![of('RowSpan'), of('ColSpan')].some(span => span instanceof PDFNumber && span.asNumber() === 1)
  })
  cell.delete(attributes)
  if (telling?.length)
    cell.set(attributes, cell.context.obj(telling))
}

/**
 * Puts what stands in a tag without a meaning into the one around it: the browser makes one of each piece of text.
 *
 * @param emptied the tags that are gone, with those that have what stood in them
 */
function unwrap(ref: PDFRef, element: PDFDict, emptied: Map<PDFRef, PDFRef>): void {
  const { context } = element
  const contents = kidsOf(element).flatMap((kid) => {
    const child = kid instanceof PDFRef ? context.lookup(kid) : undefined
    if (!(kid instanceof PDFRef && child instanceof PDFDict))
      return [kid]
    unwrap(kid, child, emptied)
    if (!hasRole(child, 'NonStruct') || !holders.includes(element.get(role) as PDFName))
      return [kid]
    emptied.set(kid, ref)
    context.delete(kid)
    return kidsOf(child).map(content => moveUp(content, child, ref, element))
  })
  if (contents.length)
    element.set(kids, contents.length === 1 ? contents[0]! : context.obj(contents))
}

/** Another tag, or a piece of a page, which goes by its number on the page of the tag it stands in. */
function moveUp(content: PDFObject, from: PDFDict, ref: PDFRef, to: PDFDict): PDFObject {
  const { context } = to
  if (content instanceof PDFRef) {
    context.lookup(content, PDFDict).set(parent, ref)
    return content
  }
  const own = from.get(page)
  if (own && !to.has(page))
    to.set(page, own)
  if (!own || to.get(page) === own || (content instanceof PDFDict && content.has(page)))
    return content
  if (content instanceof PDFNumber)
    return context.obj({ Type: 'MCR', Pg: own, MCID: content });
  (content as PDFDict).set(page, own)
  return content
}

/** The tree that says of each piece of a page in which tag it stands: by lists, one a page, and for links by themselves. */
function replaceIn(tree: PDFDict, emptied: Map<PDFRef, PDFRef>): void {
  const final = (ref: PDFRef): PDFRef => emptied.has(ref) ? final(emptied.get(ref)!) : ref
  const replace = (list: PDFArray) => list.asArray().forEach((entry, i) => {
    const lists = list.lookup(i)
    if (lists instanceof PDFArray)
      replace(lists)
    else if (entry instanceof PDFRef && emptied.has(entry))
      list.set(i, final(entry))
  })
  replace(tree.lookup(PDFName.of('Nums'), PDFArray))
}

function kidsOf(element: PDFDict): PDFObject[] {
  const value = element.get(kids)
  return value instanceof PDFArray ? value.asArray() : value ? [value] : []
}

function divide<T>(list: T[], belongs: (entry: T) => boolean): [T[], T[]] {
  return [list.filter(belongs), list.filter(entry => !belongs(entry))]
}

function hasRole(object: PDFObject | undefined, name: string): object is PDFDict {
  return object instanceof PDFDict && object.get(role) === PDFName.of(name)
}
