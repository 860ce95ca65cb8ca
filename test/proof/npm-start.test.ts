import type { Browser, Page } from 'playwright-chromium'
import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser'
import { projectRoot } from '../../scripts/deck/slidev'
import { STYLES } from '../../scripts/serve/messages'
import { lookFile } from '../../scripts/serve/serve-look'
import { differenceOf, hold, isFont, isPage, screenOf } from '../support/first-paint'
import { openWindow } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { startDeck } from '../support/start-deck'
import { expectTogether, readTalk } from '../support/talk'
import { watchFaults } from '../support/watch-faults'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

/** Starts the deck, opens a window, and ends both. */
async function whileServed(act: (url: string, page: Page) => Promise<void>): Promise<void> {
  const { url, stop } = await startDeck()
  const page = await browser.newPage()
  try {
    await act(url, page)
  }
  finally {
    await page.close()
    await stop()
  }
}

/** Whether the page that is served holds the first slide. */
async function holdsSlide(url: string): Promise<boolean> {
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  return (await page.text()).includes('id="first-slide"')
}

/** Notes the messages that a page sends to the server. */
function watchMessages(page: Page): string[] {
  const messages: string[] = []
  page.on('websocket', socket => socket.on('framesent', ({ payload }) => void messages.push(JSON.parse(String(payload)).event)))
  return messages
}

/*
 * Seen to fail: a slide without the kept styles, or without fonts of its own; a look kept over an edit, and used for
 * other sources; `import.meta.hot` under another name, which Vite doesn’t know, so that the page sent nothing.
 */
it('shows the first slide before any script has come, if it was seen before and nothing has changed since', async () => {
  await rm(lookFile, { force: true })
  await whileServed(async (url, page) => {
    expect(await holdsSlide(url)).toBe(false)
    const messages = watchMessages(page)
    await page.goto(url)
    await expect.poll(() => messages, { message: 'asks for its styles' }).toContain(STYLES)
    await expect.poll(() => holdsSlide(url), { interval: 200, message: 'once the deck has come to rest on it' }).toBe(true)
    expect(await holdsSlide(`${url}presenter/1`)).toBe(false)

    const now = new Date()
    await utimes(join(projectRoot, 'layouts/cover.vue'), now, now)
    await expect.poll(() => holdsSlide(url), { interval: 10, message: 'while an edit is on its way' }).toBe(false)
    await expect.poll(() => holdsSlide(url), { interval: 200, message: 'when it has come' }).toBe(true)
  })

  await whileServed(async (url, page) => {
    const messages = watchMessages(page)
    const release = await hold(page, route => isPage(route) || isFont(route))
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('#first-slide h1').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const still = await screenOf(page)
    release()
    await page.locator('#first-slide').waitFor({ state: 'detached' })
    expect(differenceOf(still, await screenOf(page)), 'pixels moved by the deck itself').toBe(0)
    await page.locator('#kept-css').waitFor({ state: 'detached' })
    expect(differenceOf(still, await screenOf(page)), 'pixels moved by its own styles').toBe(0)
    expect(messages).not.toContain(STYLES)
  })

  await writeFile(lookFile, JSON.stringify({ ...JSON.parse(await readFile(lookFile, 'utf8')), of: 'other sources' }))
  await whileServed(async url => expect(await holdsSlide(url)).toBe(false))
}, 180_000)

// Seen to fail: a component that throws on one slide; a window that reloads itself.
it('shows every slide in two windows that stay together, without a fault or a reload', async () => {
  const { slides } = await loadOutline()
  await whileServed(async (url, audience) => {
    const faults = watchFaults(audience.context(), url)
    const presenter = await openWindow(browser, audience)
    const loaded: string[] = []
    for (const page of [audience, presenter])
      page.on('load', () => loaded.push(page.url()))
    await Promise.all([audience.goto(url), presenter.goto(`${url}presenter/1`)])
    for (const { number } of slides) {
      if (number > 1)
        await presenter.keyboard.press('ArrowDown')
      await expect.poll(async () => (await readTalk(presenter)).slide).toBe(String(number))
      await expectTogether([audience, presenter], `on slide ${number}`)
    }
    expect(faults).toEqual([])
    expect(loaded).toHaveLength(2)
  })
}, 180_000)
