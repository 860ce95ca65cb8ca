import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { inject } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { DeckPage } from './deck-page'
import { FALLBACK_FONTS } from './fallback-fonts'
import { loadOutline } from './outline'
import { recordCanvas } from './proof/record-canvas'
import { watchFaults } from './watch-faults'

/** A browser with a page of the deck. */
export interface OpenDeck {
  browser: Browser
  context: BrowserContext
  deck: DeckPage
  /** What the browser complained about so far. */
  faults: string[]
  /** Opens another window of the same browser profile, as a presenter has. */
  newDeckPage: () => Promise<DeckPage>
}

/** How a browser shows the deck. */
interface Screen {
  /** Whether charts may move; without, each step is at once as it will stay. */
  motion?: boolean
  /** Its window; as large as a slide unless told. */
  viewport?: { width: number, height: number }
  /** Pixels of its screen for each of the page's. */
  ratio?: number
  /** Whether it is a phone’s or a tablet’s. */
  touch?: boolean
  /** The system's scheme, where it forces its colours. */
  forced?: 'dark' | 'light'
}

/** Launches a browser. Whoever opens it closes it. */
export async function openDeck({
  motion = false,
  viewport = { width: 1280, height: 720 },
  ratio = 1,
  touch = false,
  forced,
}: Screen = {}): Promise<OpenDeck> {
  const url = inject('deckUrl')
  const outline = await loadOutline()
  const browser = await launchBrowser()
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: ratio,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    hasTouch: touch,
    isMobile: touch,
    ...forced && { forcedColors: 'active', colorScheme: forced },
  })
  await context.addInitScript(recordCanvas, FALLBACK_FONTS)
  const faults = watchFaults(context, url)
  const page = await context.newPage()
  const newDeckPage = async () => new DeckPage(await openWindow(browser, page), url, outline)
  return { browser, context, deck: new DeckPage(page, url, outline), faults, newDeckPage }
}

/** Opens a window beside a page. A tab would do, but for the browser painting tabs in the background only once a second. */
export async function openWindow(browser: Browser, beside: Page): Promise<Page> {
  const context = beside.context()
  const session = await context.newCDPSession(beside)
  const { targetInfo: { browserContextId } } = await session.send('Target.getTargetInfo')
  const browserSession = await browser.newBrowserCDPSession()
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    browserSession.send('Target.createTarget', { url: 'about:blank', newWindow: true, browserContextId }),
  ])
  await Promise.all([session.detach(), browserSession.detach()])
  return page
}
