import type { Page } from 'playwright-chromium'

/**
 * Has a window leave the deck, and forget what it alone has kept of it: opened there next, the deck is as in a new window, which
 * costs twice as much. The page itself goes: where the browser is told to, it takes another process, which knows no code yet.
 *
 * @param storages what it is to forget, with `localStorage` what the whole profile has kept
 */
export async function leaveDeck(page: Page, storages: ('sessionStorage' | 'localStorage')[] = ['sessionStorage']): Promise<void> {
  // An empty page has nothing to forget, and no right to ask.
  if (page.url() === 'about:blank')
    return
  await page.evaluate(() => void (location.href = 'about:blank'))
  await page.waitForURL('about:blank')
  // Still of the deck's origin, but nothing of the deck is left to write there again.
  await page.evaluate(names => names.forEach(name => window[name].clear()), storages)
  await page.mouse.move(0, 0)
}
