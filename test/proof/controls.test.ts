import type { DeckPage } from '../support/deck-page'
import { describe, expect, inject, it } from 'vitest'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { findFaintControls } from '../support/proof/read-controls'

const { slides } = await loadOutline()
const stargate = slides.find(({ alias }) => alias === 'stargate')!

const RATIO = 2
const windows = [[1280, 720], [1280, 800], [1024, 768], [390, 844]] as const
/** As the deck has it, and as a system that forces its colours does. */
const colours = [undefined, 'dark', 'light'] as const

/** What can be opened beside and over a slide: how, and what is there then. */
const states: [name: string, open: (deck: DeckPage) => Promise<unknown>, sign: string][] = [
  ['the controls', ({ page }) => page.mouse.move(20, page.viewportSize()!.height - 20), 'nav'],
  ['the overview', ({ page }) => page.keyboard.press('o'), '.slidev-overview-card:focus'],
  ['the dialog to go to a slide', async ({ page }) => {
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:focus').waitFor()
    await page.keyboard.type('code')
  }, '#slidev-goto-list [aria-selected=true]'],
  ['the menu for what windows tell each other', ({ page }) => page.getByTitle('Change sync settings').focus().then(() => page.keyboard.press('Enter')), '[role=radiogroup]'],
  ['the menu of settings', ({ page }) => page.getByTitle('More Options').focus().then(() => page.keyboard.press('Enter')), 'input[type=range]'],
]

describe.each(windows)('in a window of %i × %i', (width, height) => {
  // Seen to fail: without styles/forced-colours.css no icon can be seen; with Slidev's own colours the overview's buttons
  // are grey on grey, the green of windows that tell each other has 2.4, the clock 4.0.
  it.each(colours)('all controls stand out from what lies under them; colours forced: %s', async (forced) => {
    const { browser, deck } = await openDeck({ viewport: { width, height }, ratio: RATIO, forced })
    const problems: string[] = []
    for (const mode of ['slides', 'presenter mode']) {
      for (const [name, open, sign] of states) {
        await deck.page.goto('about:blank')
        await (mode === 'slides' ? deck.open(stargate.number, 2) : deck.openPresenter(stargate.number, 2))
        await open(deck)
        await deck.page.locator(sign).first().waitFor()
        await deck.settle()
        const { faint, seen } = await findFaintControls(deck.page, RATIO)
        expect(seen, `${name} over ${mode}`).toBeGreaterThan(8)
        problems.push(...faint.map(problem => `${name} over ${mode}: ${problem}`))
      }
    }
    await browser.close()
    expect(problems).toEqual([])
  })
})

describe('the pages beside the slides', () => {
  it.each(colours)('let all words and icons stand out; colours forced: %s', async (forced) => {
    const { browser, deck: { page } } = await openDeck({ ratio: RATIO, forced })
    const problems: string[] = []
    for (const [address, sign] of [['overview', '.slidev-note p'], ['notes', '.slidev-note p'], ['entry', '.page-link']] as const) {
      await page.goto('about:blank')
      await page.goto(`${inject('deckUrl')}#/${address}`)
      await page.locator(sign).first().waitFor()
      problems.push(...(await findFaintControls(page, RATIO)).faint.map(problem => `${address}: ${problem}`))
    }
    await browser.close()
    expect(problems).toEqual([])
  })
})

// Seen to fail: Slidev's outline, black on the black beside the slide.
it('the focus on a control is seen on the black beside a slide', async () => {
  const { browser, deck } = await openDeck({ viewport: { width: 1024, height: 768 }, ratio: RATIO })
  await deck.open(stargate.number)
  const [outline, words] = await deck.page.getByTitle('Show slide overview').evaluate((button) => {
    (button as HTMLElement).focus({ focusVisible: true } as FocusOptions)
    const { outlineColor, color } = getComputedStyle(button)
    return [outlineColor, color]
  })
  await browser.close()
  expect(outline).toBe(words)
})
