import type { CDPSession, Page } from 'playwright-chromium'

/** What the text below a selector was drawn with. */
export interface DrawnFonts {
  /** Fonts that came with the deck. */
  ours: Set<string>
  /** Fonts of the system, each with text that fell back to it. */
  system: string[]
}

/** Asks the browser what it really drew with: a style sheet only says what was wanted. */
export async function readPlatformFonts(page: Page, selector: string): Promise<DrawnFonts> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  await page.evaluate(markWritten, `:is(${selector}, ${selector} *)`)
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-written]' })
  const drawn: DrawnFonts = { ours: new Set(), system: [] }
  await Promise.all(nodeIds.map(async (nodeId) => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont } of fonts) {
      if (isCustomFont)
        drawn.ours.add(familyName)
      else
        drawn.system.push(`${familyName}: “${await readText(session, nodeId)}”`)
    }
  }))
  await session.detach()
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-written]').forEach(element => delete element.dataset.written))
  return drawn
}

/** Marks the boxes of all that has letters of its own; what holds nothing but other boxes is four of five, and each takes long to ask. */
function markWritten(selector: string): void {
  const isWritten = (element: Element) => element.matches('input, textarea, select')
    || [...element.childNodes].some(node => node instanceof Text && node.data.trim())
    || getComputedStyle(element).display === 'list-item'
    || ['::before', '::after'].some(part => !['none', 'normal'].includes(getComputedStyle(element, part).content))
  for (const element of [...document.querySelectorAll(selector)].filter(isWritten)) {
    let box = element
    while (getComputedStyle(box).display === 'contents')
      box = box.parentElement!
    box.setAttribute('data-written', '')
  }
}

async function readText(session: CDPSession, nodeId: number): Promise<string> {
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
  return outerHTML.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()
}
