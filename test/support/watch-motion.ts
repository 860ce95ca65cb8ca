import type { BrowserContext, Page } from 'playwright-chromium'

type Watched = typeof globalThis & {
  /** Transitions and animations of style sheets that began. */
  deckMotion: string[]
}

/** Makes every page that the context opens from now on note what style sheets move; charts move by themselves. */
export async function watchMotion(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const motion: string[] = (window as unknown as Watched).deckMotion = []
    for (const type of ['transitionrun', 'animationstart'])
      document.addEventListener(type, ({ target }) => motion.push(`${type} on ${(target as Element).outerHTML.slice(0, 100)}`), true)
  })
}

/** Says what has moved since the last time. */
export function readMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Watched).deckMotion.splice(0))
}
