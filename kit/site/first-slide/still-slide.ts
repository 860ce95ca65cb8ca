import type { Document, HTMLElement } from 'happy-dom'

/** The first slide as plain HTML: taken out of the running deck, without what only the running deck has a use for. */
export function stillSlide(document: Document): string {
  const content = document.querySelector('#slide-content')!.cloneNode() as HTMLElement
  const page = document.querySelector('.slidev-page-1')!.cloneNode(true) as HTMLElement
  content.removeAttribute('id')
  content.style.removeProperty('--slidev-slide-scale')
  content.append(page)
  const still = document.createElement('div')
  still.id = 'first-slide'
  // The colours and fonts that the deck hands to CSS.
  still.setAttribute('style', `${document.documentElement.getAttribute('style') ?? ''}${document.body.getAttribute('style') ?? ''}`)
  still.style.removeProperty('--slidev-slide-scale')
  still.style.removeProperty('--vh')
  still.append(content)
  return still.outerHTML.replaceAll('<!---->', '')
}
