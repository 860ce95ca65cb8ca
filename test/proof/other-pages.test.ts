import type { Page } from 'playwright-chromium'
import type { OpenDeck } from '../support/open-deck'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { audit, bringAxe } from '../support/audit'
import { findForeign } from '../support/find-foreign'
import { findUnmarkedFocus } from '../support/find-unmarked-focus'
import { openDeck } from '../support/open-deck'
import { recordScrolls } from '../support/record-scrolls'

let open: OpenDeck

beforeAll(async () => {
  open = await openDeck()
  await bringAxe(open.context)
  await open.context.addInitScript(recordScrolls)
})
afterAll(() => open?.browser.close())

/** Pages beside the slides, and what shows that one is there whole. */
const pages: [address: string, sign: string][] = [
  ['overview', '.overview-slide-block .slidev-note'],
  ['notes', '.slidev-note p'],
  ['notes-edit', 'textarea'],
  ['entry', '.page-link'],
  ['rehearsals', 'h1'],
]

// Seen to fail: without their patches, all four of Slidev’s; titles in the overview that let through what lies under them.
it.each(pages)('the page “%s” has nothing that axe-core objects to, no foreign words and no hidden focus', async (address, sign) => {
  const page = await open.context.newPage()
  await page.goto(`${inject('deckUrl')}#/${address}`)
  await page.locator(sign).first().waitFor()
  await page.mouse.move(page.viewportSize()!.width - 1, 300)
  expect(await audit(page)).toEqual([])
  if (address === 'overview') {
    // Where it brings titles over what lies there.
    await page.mouse.move(20, 300)
    await expect.poll(() => page.locator('.slidev-glass-effect').first().evaluate(title => getComputedStyle(title).opacity)).toBe('1')
    expect(await audit(page)).toEqual([])
  }
  expect(await findForeign(page)).toEqual([])
  expect(await findUnmarkedFocus(page.locator('body'))).toEqual([])
  await page.close()
})

// Seen to fail: with pages in a function that the router takes for one that loads a page.
it.each(pages)('the page “%s” is left by an address that is typed in it', async (address, sign) => {
  const page = await open.context.newPage()
  await page.goto(`${inject('deckUrl')}#/${address}`)
  await page.locator(sign).first().waitFor()
  await page.evaluate(() => void (location.hash = '#/5'))
  await page.locator('#slideshow .slidev-page-5 .slidev-layout:visible').waitFor()
  await page.close()
})

describe('the page “overview”', () => {
  let page: Page
  beforeAll(async () => {
    page = await open.context.newPage()
    await page.goto(`${inject('deckUrl')}#/overview`)
    await page.locator('.slidev-note p').first().waitFor()
  })
  afterAll(() => page?.close())

  // Seen to fail: Slidev's own overview page, on which all notes of a built deck are pale and slanted.
  it('shows notes as legible as any text', async () => {
    const pale = await page.locator('.slidev-note').evaluateAll(notes => notes.filter(note => note.querySelector('p') && getComputedStyle(note).opacity !== '1').length)
    expect(pale).toBe(0)
  })

  // Seen to fail: Slidev's own overview page, which counts 0 words in a built deck.
  it('counts the words of the notes', async () => {
    const counted = Number(/(\d+) words/.exec(await page.getByRole('region', { name: 'Length' }).textContent() ?? '')?.[1])
    const written = (await page.locator('.slidev-note').allTextContents()).join(' ').match(/\p{L}+/gu)!.length
    // What is a word is a matter of taste, of Chinese above all.
    expect(counted / written).toBeGreaterThan(0.8)
    expect(counted / written).toBeLessThan(2)
  })

  // Seen to fail: Slidev's own overview page, which glides for everybody.
  it('goes to a slide at once for those who want no motion', async () => {
    await page.getByRole('button', { name: '5', exact: true }).click()
    expect(await page.evaluate(() => window.scrolls)).toEqual(['instant'])
  })
})

it('causes no error, no warning and no failed request', () => {
  expect(open.faults).toEqual([])
})
