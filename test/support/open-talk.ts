import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { openWindow } from './open-deck'
import { loadOutline } from './outline'
import { watchFaults } from './watch-faults'

/** Windows of one browser profile, as whoever presents has them. */
export interface Talk {
  context: BrowserContext
  faults: string[]
  /** Opens a window, as somebody does who types an address: `#/presenter/3`. */
  open: (hash: string) => Promise<Page>
}

/** Opens a browser profile. Whoever opens it closes its context. */
export async function openTalk(browser: Browser, url: string): Promise<Talk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const faults = watchFaults(context, url)
  const first = await context.newPage()
  return {
    context,
    faults,
    async open(hash) {
      const page = await openWindow(browser, first)
      await page.goto(url + hash)
      await isThere(page)
      return page
    },
  }
}

/** Waits until the slide of a window is drawn. */
export async function isThere(page: Page): Promise<void> {
  await page.locator('#slideshow .slidev-layout:visible').first().waitFor()
}

const outline = loadOutline()

/** Slide and click that a window's address names: `21?clicks=2`. */
export async function placeOf(page: Page): Promise<string> {
  const { aliases } = await outline
  const place = await page.evaluate(() => location.hash.replace(/^#\/(?:presenter\/)?/, '').replace('?clicks=0', ''))
  return place.replace(/^[a-z][\w-]*/, name => String(aliases[name] ?? name))
}
