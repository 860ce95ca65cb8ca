import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, untilPainted } from '../../kit/browser/index'
import { answerFrom, serve } from '../../kit/site/serve-site'
import { differenceOf, hold, isFont, isPage, screenOf } from '../support/first-paint'
import { loadOutline } from '../support/outline'

const screens = [
  { name: 'a projector', width: 1280, height: 720, ratio: 1 },
  { name: 'a large screen', width: 1920, height: 1080, ratio: 1 },
  { name: 'a laptop', width: 1440, height: 900, ratio: 2 },
  { name: 'a phone held sideways', width: 844, height: 390, ratio: 3 },
  // Below the slide the deck adds its buttons.
  { name: 'a phone held upright', width: 390, height: 844, ratio: 3, above: 800 },
]
const still = '#first-slide'

let browser: Browser
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(() => Promise.all(contexts.splice(0).map(context => context.close())))
afterAll(async () => {
  await browser.close()
})

async function openWindow(screen: Partial<typeof screens[number]> = {}): Promise<Page> {
  const { width = 1280, height = 720, ratio = 1 } = screen
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: ratio, reducedMotion: 'reduce' })
  contexts.push(context)
  return context.newPage()
}

const isTakenOver = (page: Page) => page.waitForFunction(id => !document.querySelector(id), still)

describe('the first slide', () => {
  it.each(screens)('is in the page itself, and the deck draws the same pixels on $name', async (screen) => {
    const page = await openWindow(screen)
    const release = await hold(page, isPage)
    await page.goto(inject('deckUrl'), { waitUntil: 'commit' })
    await page.locator(`${still} h1`).waitFor()
    const before = await screenOf(page, screen.above)
    release()
    await isTakenOver(page)
    expect(differenceOf(before, await screenOf(page, screen.above))).toBe(0)
  })

  it('stays until the deck has its letters', async () => {
    const page = await openWindow()
    const release = await hold(page, route => !isFont(route))
    await page.goto(inject('deckUrl'), { waitUntil: 'commit' })
    await page.locator('#slideshow .slidev-page-1 h1').waitFor({ state: 'attached' })
    const before = await screenOf(page)
    expect(await page.locator(still).count()).toBe(1)
    release()
    await isTakenOver(page)
    expect(differenceOf(before, await screenOf(page))).toBe(0)
  })

  it('gives way to the next one as soon as somebody goes on', async () => {
    const page = await openWindow()
    await hold(page, route => !isFont(route))
    await page.goto(inject('deckUrl'), { waitUntil: 'commit' })
    await page.locator('#slideshow .slidev-page-1 h1').waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    await page.locator('#slideshow .slidev-page-2:visible').waitFor()
    expect(await page.locator(still).count()).toBe(0)
  })

  it('gives way to what a key shows on it, letters or not', async () => {
    const page = await openWindow()
    await hold(page, route => !isFont(route))
    await page.goto(inject('deckUrl'), { waitUntil: 'commit' })
    await page.locator('#slideshow .slidev-page-1 h1').waitFor({ state: 'attached' })
    await untilPainted(page)
    await page.keyboard.press('e')
    await page.locator('.evidence-layer').waitFor()
    expect(await page.locator(still).count()).toBe(0)
  })

  it.each(['#/17', '#/code-red', '#/17?clicks=1', '#/presenter/1', '#/1?clicks=1', '#/overview', '?print=true#/print', '?embedded=true'])('is not seen on the way to %s', async (address) => {
    const page = await openWindow()
    await hold(page, isPage)
    await page.goto(inject('deckUrl') + address, { waitUntil: 'commit' })
    await page.locator(still).waitFor({ state: 'attached' })
    expect(await page.locator(still).isVisible()).toBe(false)
  })

  it.each([
    ['once it is left', '', false],
    ['at once where another slide is wanted', '#/17', true],
  ])('has the others fetched %s', async (_, address, areFetched) => {
    const page = await openWindow()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await hold(page, isPage)
    await page.goto(inject('deckUrl') + address, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.querySelector('link[rel="stylesheet"]'))
    await expect.poll(() => asked.some(url => url.includes('/index-'))).toBe(true)
    await expect.poll(() => asked.filter(url => /\/(?:slides|charts)-/.test(url))).toHaveLength(areFetched ? 4 : 0)
  })

  it('is not seen on a reload: the room may have been looking at a black screen', async () => {
    const page = await openWindow()
    await page.goto(inject('deckUrl'))
    await isTakenOver(page)
    await hold(page, isPage)
    await page.reload({ waitUntil: 'commit' })
    await page.locator(still).waitFor({ state: 'attached' })
    expect(await page.locator(still).isVisible()).toBe(false)
  })
})

describe('the page', () => {
  // Seen to fail: Slidev’s own, with the marks around it.
  it('says of the deck what its headmatter says, as a link to it is shown elsewhere', async () => {
    const { info, author } = await loadOutline()
    const page = await openWindow()
    await page.goto(inject('deckUrl'))
    for (const [name, content] of [['name="description"', info], ['property="og:description"', info], ['name="author"', author]])
      expect(await page.locator(`meta[${name}]`).getAttribute('content')).toBe(content)
  })
})

describe('the policy that is written beside the published deck', () => {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(inject('publicSite'), '_headers'), 'utf8'))?.[1]

  it('is kept from the first slide to a chart, the evidence and the presenter’s page', async () => {
    const answer = await answerFrom(inject('deckSite'))
    const { url, close } = await serve((request, response) => {
      response.setHeader('Content-Security-Policy', policy!)
      answer(request, response)
    })
    const page = await openWindow()
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    try {
      await page.goto(url)
      await isTakenOver(page)
      await page.goto(`${url}#/code-red`)
      await page.locator('.slidev-page:visible canvas').first().waitFor()
      await page.keyboard.press('e')
      await page.locator('.evidence-layer').waitFor()
      await page.goto(`${url}#/presenter/3`)
      await page.locator('.slidev-note').waitFor()
      expect(complaints).toEqual([])
    }
    finally {
      close()
    }
  })
})
