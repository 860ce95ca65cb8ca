import type { Browser, BrowserContext } from 'playwright-chromium'
import { inject } from 'vitest'
import { launchBrowser } from '../../scripts/browser'
import { DeckPage } from './deck-page'
import { loadOutline } from './outline'
import { watchFaults } from './watch-faults'

/** A browser with a page of the deck. */
export interface OpenDeck {
  browser: Browser
  context: BrowserContext
  deck: DeckPage
  /** What the browser complained about so far. */
  faults: string[]
  /** Another page in the same browser profile, as a presenter has. */
  newDeckPage: () => Promise<DeckPage>
}

/**
 * Launches a browser whose window is as large as a slide. Whoever opens it closes the browser.
 *
 * @param motion whether charts may move; without, each step is at once as it will stay
 */
export async function openDeck({ motion = false } = {}): Promise<OpenDeck> {
  const url = inject('deckUrl')
  const { aliases } = await loadOutline()
  const browser = await launchBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: motion ? 'no-preference' : 'reduce',
  })
  const faults = watchFaults(context, url)
  const newDeckPage = async () => new DeckPage(await context.newPage(), url, aliases)
  return { browser, context, deck: await newDeckPage(), faults, newDeckPage }
}
