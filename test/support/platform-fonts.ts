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
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `${selector}, ${selector} *` })
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
  return drawn
}

async function readText(session: CDPSession, nodeId: number): Promise<string> {
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
  return outerHTML.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()
}
