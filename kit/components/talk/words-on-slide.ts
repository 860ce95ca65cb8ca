/** What isn’t read: marks for the eye, steps still to come, tables of charts, which hold all steps, and what announces itself. */
const UNSAID = '[aria-hidden=true], .visually-hidden, .slidev-vclick-hidden, output'

/** The words in the page's own language that can be seen on a slide, piece by piece in reading order; none while it isn't loaded. */
export function wordsOnSlide(page: number): string[] {
  const main = document.querySelector(`#slideshow > .slidev-page-${page} main`)
  if (!main)
    return []
  const pieces: string[] = []
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    const words = textContent!.trim()
    if (words && !parentElement!.closest(UNSAID) && isInLanguageOfPage(parentElement!))
      pieces.push(words)
  }
  return pieces
}

function isInLanguageOfPage(element: Element): boolean {
  return element.closest<HTMLElement>('[lang]')?.lang === document.documentElement.lang
}
