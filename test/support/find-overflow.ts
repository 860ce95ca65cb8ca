import type { Locator } from 'playwright-chromium'

/** Finds text that leaves the slide, or that a box on the slide cuts off. */
export function findOverflow(slide: Locator): Promise<string[]> {
  return slide.evaluate((root) => {
    /** The boxes that show nothing beyond their edges, the slide itself first. */
    function framesOf(element: Element): Element[] {
      const frames: Element[] = [root]
      for (let box = element; box !== root; box = box.parentElement!) {
        if (getComputedStyle(box).overflow !== 'visible')
          frames.push(box)
      }
      return frames
    }

    function isOutside(line: DOMRect, frame: Element) {
      const { left, top, right, bottom } = frame.getBoundingClientRect()
      return line.left < left - 1 || line.top < top - 1 || line.right > right + 1 || line.bottom > bottom + 1
    }

    const found: string[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const parent = text.parentElement!
      if (!text.textContent!.trim() || parent.closest('.visually-hidden') || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const lines = [...range.getClientRects()].filter(line => line.width > 0)
      if (framesOf(parent).some(frame => lines.some(line => isOutside(line, frame))))
        found.push(text.textContent!.trim())
    }
    return found
  })
}
