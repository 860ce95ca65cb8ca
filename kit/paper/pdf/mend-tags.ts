import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'

const [kids, parent, role] = [PDFName.of('K'), PDFName.of('P'), PDFName.of('S')]

/** Makes of the browser's tags those that PDF/UA knows. */
export function mendTags({ catalog, context }: PDFDocument): void {
  // Strong and Em are of PDF 2; the browser doesn't say what they are before it.
  catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('RoleMap'), context.obj({ Strong: 'Span', Em: 'Span' }))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (hasRole(object, 'LI'))
      giveBody(ref, object)
  }
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
