import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { expect } from 'vitest'
import { leaveDeck } from './leave-deck'
import { openWindow } from './open-deck'
import { loadOutline } from './outline'
import { watchFaults } from './watch-faults'

/** Windows of one browser profile, as whoever presents has them. */
export interface Talk {
  context: BrowserContext
  faults: string[]
  /** Opens a window, as somebody does who types an address: `#/presenter/3`. One that has left the deck knows as little as a new one. */
  open: (hash: string) => Promise<Page>
  /** Opens a window that none was before, and that is none afterwards: for what has to do with its history, or changes what it runs. */
  openNew: (hash: string) => Promise<Page>
  /** Leaves the deck in all windows but some. */
  leave: (...but: Page[]) => Promise<void>
  /**
   * Leaves all windows and forgets what the deck has kept: the next is as in a new profile, but for fetched files and a set clock.
   *
   * @returns what the browser has complained about until then
   */
  forget: () => Promise<string[]>
}

/** Opens a browser profile. Whoever opens it closes its context. */
export async function openTalk(browser: Browser, url: string): Promise<Talk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const faults = watchFaults(context, url)
  const first = await context.newPage()
  const reusable = new Set<Page>()
  const left = () => [...reusable].filter(page => !page.isClosed() && page.url() === 'about:blank')
  async function show(page: Page, hash: string) {
    await page.goto(url + hash)
    await isThere(page)
    return page
  }
  async function leave(...but: Page[]) {
    const pages = context.pages().filter(page => page !== first && !but.includes(page))
    await Promise.all(pages.map(page => reusable.has(page) ? leaveDeck(page) : page.close()))
  }
  return {
    context,
    faults,
    leave,
    async open(hash) {
      const page = left()[0] ?? await openWindow(browser, first)
      reusable.add(page)
      return await show(page, hash)
    },
    openNew: async hash => await show(await openWindow(browser, first), hash),
    async forget() {
      const complaints = [...faults]
      await leave()
      const session = await context.newCDPSession(first)
      await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'local_storage' })
      await session.detach()
      faults.length = 0
      return complaints
    },
  }
}

/** A talk that is given: a presenter’s window, and the room’s. */
export interface PresentedTalk extends Talk {
  presenter: Page
  room: Page
  /** Waits until both are at a slide, whatever its step. */
  bothAt: (slide: number) => Promise<void>
}

/** Opens a presenter’s window and the room’s in a profile. */
export async function present(talk: Talk): Promise<PresentedTalk> {
  const presenter = await talk.open('#/presenter/')
  const room = await talk.open('')
  return {
    ...talk,
    presenter,
    room,
    async bothAt(slide) {
      for (const page of [presenter, room])
        await expect.poll(() => slideOf(page)).toBe(slide)
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

/** Number of the slide that a window's address names. */
export async function slideOf(page: Page): Promise<number> {
  return Number.parseInt(await placeOf(page))
}
