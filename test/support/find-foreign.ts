import type { Page } from 'playwright-chromium'

/** Words whose script says another language than the markup: texts and names, for eyes and for screen readers. */
export function findForeign(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const HAN = /\p{Script=Han}/u
    // Names in Chinese words are no passage.
    const ENGLISH_PASSAGE = /[a-z]+(?:[ ,;]+[a-z]+){3}/
    const NAMES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']

    function isForeign(words: string, element: Element): boolean {
      const lang = element.closest<HTMLElement>('[lang]')?.lang ?? ''
      return lang.startsWith('zh') ? ENGLISH_PASSAGE.test(words) : HAN.test(words)
    }

    const found: string[] = []
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
      node instanceof HTMLElement && (node.matches('script, style') || (node.matches('.slidev-page') && !node.checkVisibility()))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT)
    while (nodes.nextNode()) {
      const node = nodes.currentNode
      if (node instanceof Element) {
        for (const name of NAMES) {
          if (isForeign(node.getAttribute(name) ?? '', node))
            found.push(`${name} “${node.getAttribute(name)}”`)
        }
      }
      else if (isForeign(node.textContent!, node.parentElement!)) {
        found.push(`“${node.textContent!.trim()}”`)
      }
    }
    return found
  })
}
