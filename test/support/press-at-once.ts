import type { Browser, Page } from 'playwright-chromium'
import { expect } from 'vitest'
import { openWindow } from './open-deck'
import { isThere } from './open-talk'
import { loadOutline } from './outline'
import { expectTogether, goTo, readTalk } from './talk'

const isBlack = async (page: Page) => (await readTalk(page)).isBlack
/** What a speaker and whoever helps press at the same moment: on, back, to the next slide, black. */
const pairs = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'b'].flatMap((key, _, keys) => keys.map(other => [key, other] as const))

/**
 * Proves that two windows show the same after both were moved at the same time, and a third that comes late. Leaves the first
 * where they went, and not black.
 *
 * @param audience a window of the deck, which nobody has gone on in
 * @param deck where slides are found by their numbers
 * @param faults what the browser has complained about since before that window was opened
 * @returns the other of the two, in presenter mode
 */
export async function pressAtOnce(browser: Browser, audience: Page, deck: string, faults: string[]): Promise<Page> {
  const { slides } = await loadOutline()
  const { number } = slides.find(({ clicks }, i) => clicks > 1 && slides[i + 1]!.clicks > 1)!
  async function openPresenter(address: string): Promise<Page> {
    const page = await openWindow(browser, audience)
    await page.goto(`${deck}presenter/${address}`)
    await isThere(page)
    return page
  }
  await goTo(audience, number)
  const presenter = await openPresenter(`${number}`)

  await expectTogether([audience, presenter], 'at the beginning')
  for (const [one, other] of pairs) {
    await Promise.all([audience.keyboard.press(one), presenter.keyboard.press(other)])
    await expectTogether([audience, presenter], `after ${one} and ${other}`)
  }

  await audience.keyboard.press(await isBlack(audience) ? 'ArrowRight' : 'b')
  // One that names a slide would stay there.
  const late = await openPresenter('')
  await expectTogether([audience, presenter, late], 'with a window opened late')
  expect(await isBlack(late)).toBe(true)
  expect(faults).toEqual([])
  await late.close()
  await audience.keyboard.press('b')
  return presenter
}
