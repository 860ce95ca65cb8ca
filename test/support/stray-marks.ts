/**
 * Runs in a page: finds marks of evidence that begin a line, away from the words they mark. It can call nothing outside of
 * itself.
 */
export function findStrayMarks(): string[] {
  const blocks = 'p, li, h1, h2, h3, h4, dt, dd, td, figcaption, figure, .kind, .tag, div'

  /** What the last letter before a mark covers, in the block that both stand in. */
  function lastLetter(mark: Element): DOMRect | undefined {
    const texts = document.createTreeWalker(mark.closest(blocks)!, NodeFilter.SHOW_TEXT)
    texts.currentNode = mark
    while (texts.previousNode()) {
      const { textContent, parentElement } = texts.currentNode
      if (!textContent!.trim() || parentElement!.closest('.visually-hidden'))
        continue
      const end = textContent!.trimEnd().length
      const range = document.createRange()
      range.setStart(texts.currentNode, end - 1)
      range.setEnd(texts.currentNode, end)
      return range.getBoundingClientRect()
    }
    return undefined
  }

  return [...document.querySelectorAll('.evidence-mark')].filter((mark) => {
    const box = mark.getBoundingClientRect()
    const letter = lastLetter(mark)
    return letter && box.width > 0 && box.left < letter.left && (box.top + box.bottom) / 2 > letter.bottom
  }).map(mark => mark.closest(blocks)!.textContent!.replace(/\s+/g, ' ').trim().slice(0, 80))
}
