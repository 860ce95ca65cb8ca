/**
 * A note as prose to read: what is said and all quotations, without what is only for whoever speaks. Quotations are marked
 * for the style sheet.
 * @param html in parts, as `kit/site/notes/note-parts.ts` writes it
 */
export function setNote(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  body.querySelectorAll('.slidev-note-click-mark, .transition').forEach(part => part.remove())
  // What an answer quotes is evidence, too.
  body.querySelectorAll('.asked').forEach(asked => asked.replaceWith(...asked.querySelectorAll('blockquote')))
  for (const paragraph of body.querySelectorAll('p')) {
    const first = paragraph.firstChild
    if (first?.nodeType === Node.TEXT_NODE)
      first.textContent = first.textContent!.trimStart()
    // Of a step that begins with a quotation.
    if (!first)
      paragraph.remove()
  }
  for (const quotation of body.querySelectorAll('blockquote'))
    quotation.lastElementChild?.classList.add('from')
  return body.innerHTML
}
