import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { serve } from '../../kit/site/serve-site'
import { DeckPage } from '../support/deck-page'
import { loadOutline } from '../support/outline'

let browser: Browser
let context: BrowserContext
const errors: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(async () => {
  await context?.close()
  errors.length = 0
})
afterAll(async () => {
  await browser?.close()
})

async function openDeckPage(spoil?: () => void): Promise<{ page: Page, deck: DeckPage }> {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  context.on('weberror', error => errors.push(error.error().message))
  if (spoil)
    await context.addInitScript(spoil)
  const page = await context.newPage()
  const outline = await loadOutline()
  return { page, deck: new DeckPage(page, inject('deckUrl'), outline) }
}

function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  }
}

function haveNoStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { value: null })
}

/** A slide with a chart and steps. */
const chart = (await loadOutline()).slides.find(({ alias }) => alias === 'code-red')!.number

const noteSize = (deck: DeckPage) => deck.note.evaluate(note => getComputedStyle(note).fontSize)

async function enlargeNotes({ page, deck }: { page: Page, deck: DeckPage }): Promise<{ before: string, after: string, reloaded: string }> {
  await deck.openPresenter(3)
  const before = await noteSize(deck)
  await page.getByTitle('Increase font size').click()
  await expect.poll(() => noteSize(deck)).not.toBe(before)
  const after = await noteSize(deck)
  await page.reload()
  await deck.settle()
  return { before, after, reloaded: await noteSize(deck) }
}

describe('the deck', () => {
  // Seen to fail: with VueUse's own storage the page is empty.
  it.each([['denies', denyStorage], ['has no', haveNoStorage]])('works in a browser that %s storage; settings just aren’t kept', async (_, spoil) => {
    const open = await openDeckPage(spoil)
    const { before, reloaded } = await enlargeNotes(open)
    expect(reloaded).toBe(before)
    await open.deck.open(chart)
    await open.deck.press('ArrowRight')
    expect(open.deck.place()).toEqual({ slide: chart, click: 1 })
    expect(errors).toEqual([])
  })

  // Seen to fail: with settings always in memory.
  it('keeps settings where storage is allowed', async () => {
    const { before, after, reloaded } = await enlargeNotes(await openDeckPage())
    expect(after).not.toBe(before)
    expect(reloaded).toBe(after)
  })

  // Seen to fail: without the patch of Slidev's own channel.
  it('works in a browser without BroadcastChannel', async () => {
    const { deck } = await openDeckPage(() => delete (window as { BroadcastChannel?: unknown }).BroadcastChannel)
    await deck.open(chart)
    await deck.press('ArrowRight')
    expect(deck.place()).toEqual({ slide: chart, click: 1 })
    expect(errors).toEqual([])
  })

  // Seen to fail: without the patch of Slidev’s wake lock.
  it('presents where the screen is not kept awake', async () => {
    const { deck } = await openDeckPage(() => {
      const request = () => Promise.reject(new DOMException('Permission was denied', 'NotAllowedError'))
      // The empty page that comes first has none.
      if ('wakeLock' in navigator)
        Object.defineProperty(navigator.wakeLock, 'request', { value: request })
    })
    for (const open of ['open', 'openPresenter'] as const) {
      await deck[open](chart)
      await deck.press('ArrowRight')
      expect(deck.place()).toEqual({ slide: chart, click: 1 })
    }
    expect(errors).toEqual([])
  })

  // Seen to fail: without Vue's errors handed on to the page, where BroadcastChannel can't be called.
  it('is there or says why not where a part of it fails as it starts', async () => {
    const { page } = await openDeckPage(() => Object.defineProperty(window, 'BroadcastChannel', { value: () => {} }))
    await page.goto(`${inject('deckUrl')}#/${chart}`)
    await page.locator('#slideshow .slidev-layout:visible, [role=alert]:visible').first().waitFor()
  })

  describe('in a frame of another site', () => {
    async function openFrame(attributes: string): Promise<Page> {
      const host = await serve((_request, response) => response.setHeader('Content-Type', 'text/html').end(`<iframe ${attributes} src="${inject('publicUrl')}#/${chart}" width="1000" height="560"></iframe>`))
      const { page } = await openDeckPage()
      context.on('close', () => host.close())
      // Another site, not just another port.
      await page.goto(host.url.replace('127.0.0.1', 'localhost'))
      return page
    }

    // Seen to fail: with VueUse's own storage, which Chromium denies there.
    it('works', async () => {
      const page = await openFrame('')
      await page.frameLocator('iframe').locator(`.slidev-page-${chart}:visible canvas`).first().waitFor()
    })

    // Seen to fail: with no script in the page that says so.
    it('that is cut off from its own says how to open it', async () => {
      const page = await openFrame('sandbox="allow-scripts"')
      const alert = page.frameLocator('iframe').getByRole('alert')
      await alert.waitFor()
      expect(await alert.locator('p:visible').textContent()).toContain('open it in a window of its own')
      expect(await alert.getByRole('link').getAttribute('href')).toBe(`${inject('publicUrl')}#/${chart}`)
    })
  })
})
