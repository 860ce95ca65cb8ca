/** What a paragraph of a note begins with when it is for a turn of the talk rather than its subject. */
const LEAD = /^(?:Transition|If asked)/

/**
 * A note as prose to read: without click marks, with its leads and its quotations marked for the style sheet.
 * @param html as Slidev renders it
 */
export function setNote(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  body.querySelectorAll('.slidev-note-click-mark').forEach(mark => mark.remove())
  for (const paragraph of body.querySelectorAll('p')) {
    const first = paragraph.firstChild
    if (first?.nodeType === Node.TEXT_NODE)
      first.textContent = first.textContent!.trimStart()
    if (LEAD.test(paragraph.textContent!))
      paragraph.className = 'aside'
  }
  for (const quotation of body.querySelectorAll('blockquote'))
    quotation.lastElementChild?.classList.add('from')
  return body.innerHTML
}
