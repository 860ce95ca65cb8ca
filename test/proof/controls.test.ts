import type { DeckPage } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import type { Opening } from '../support/over-slide'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { untilPainted } from '../../kit/browser/index'
import { findSlide } from '../../kit/sources/outline-deck'
import { leaveDeck } from '../support/leave-deck'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { slidevOpenings } from '../support/over-slide'
import { findFaintControls } from '../support/proof/read-controls'

const { slides } = await loadOutline()
const stargate = slides.find(({ alias }) => alias === 'stargate')!

/** Only the audience has it: presenter mode has no button for it. */
const info: Opening = ['what the deck says of itself', ({ page }) => page.getByTitle('Show info').press('Enter'), '.slidev-info-dialog']

const RATIO = 2
/** A window of a slide's proportions and one higher, where the controls stand in black, also where a system forces its colours; a phone. */
const screens: { size: { width: number, height: number }, forced: (null | 'dark' | 'light')[] }[] = [
  { size: { width: 1280, height: 720 }, forced: [null] },
  { size: { width: 1024, height: 768 }, forced: [null, 'dark', 'light'] },
  { size: { width: 390, height: 844 }, forced: [null] },
]

const states: Opening[] = [
  ['the controls', ({ page }) => page.mouse.move(20, page.viewportSize()!.height - 20), 'nav'],
  ...slidevOpenings,
]

const nameOf = ({ size: { width, height } }: typeof screens[number]) => `${width} × ${height}`

/** Looks at what is open, in all colours of a screen, and says what doesn’t stand out. */
async function lookOn(screen: typeof screens[number], { page }: DeckPage, name = ''): Promise<string[]> {
  const problems: string[] = []
  for (const scheme of screen.forced) {
    await page.emulateMedia({ forcedColors: scheme ? 'active' : 'none', colorScheme: scheme ?? 'light' })
    await untilPainted(page)
    const { faint, seen } = await findFaintControls(page, RATIO)
    const colours = `${nameOf(screen)}, ${name}, colours ${scheme ? `forced to ${scheme}` : 'of the deck'}`
    expect(seen, colours).toBeGreaterThan(3)
    problems.push(...faint.map(problem => `${colours}: ${problem}`))
  }
  if (screen.forced.length > 1)
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  return problems
}

describe('in a window of each size, and where a system forces its colours,', () => {
  let shown: OpenDeck
  beforeAll(async () => void (shown = await openDeck({ ratio: RATIO })))
  afterAll(() => shown?.browser.close())

  // Seen to fail: without styles/forced-colours.css no icon can be seen; with Slidev's own colours the overview's buttons
  // are grey on grey, the green of windows that tell each other has 2.4, the clock 4.0.
  describe.each(['slides', 'presenter mode'])('all that stands over %s', (mode) => {
    it.each(screens.map(screen => [nameOf(screen), screen] as const))('stands out from what lies under it: at %s', async (_, screen) => {
      const { deck } = shown
      await deck.page.setViewportSize(screen.size)
      await (mode === 'slides' ? deck.open(stargate.number, 2) : deck.openPresenter(stargate.number, 2))
      for (const [name, open, sign] of mode === 'slides' ? [...states, info] : states) {
        const opened = deck.page.locator(sign).first()
        await open(deck)
        await opened.waitFor()
        await deck.settle()
        expect.soft(await lookOn(screen, deck, name)).toEqual([])
        await deck.page.keyboard.press('Escape')
        if (name !== 'the controls')
          await opened.waitFor({ state: 'hidden' })
        await deck.page.mouse.move(0, 0)
      }
    })
  })

  it.each([['overview', '.slidev-note p'], ['notes', '.slidev-note p'], ['entry', '.page-link']])('all words and icons of the page “%s” stand out from what lies under them', async (address, sign) => {
    const { page } = shown.deck
    await leaveDeck(page)
    await page.goto(`${inject('deckUrl')}#/${address}`)
    await page.locator(sign).first().waitFor()
    for (const screen of screens) {
      await page.setViewportSize(screen.size)
      // Over the numbers at the left of the overview it would bring titles over all.
      await page.mouse.move(screen.size.width - 1, screen.size.height / 2)
      expect.soft(await lookOn(screen, shown.deck)).toEqual([])
    }
  })
})

let open: OpenDeck
beforeAll(async () => void (open = await openDeck()))
afterAll(() => open?.browser.close())

/** The window in a size, the mouse out of the way; each test takes away what it has opened in it. */
async function openAs(size: { width: number, height: number }): Promise<DeckPage> {
  await open.deck.page.setViewportSize(size)
  await open.deck.page.mouse.move(0, 0)
  return open.deck
}

// Seen to fail: Slidev’s controls, which stay where there is room beside a slide.
it('nothing but the slide is seen on a projector higher than the slides, until the mouse comes', async () => {
  const deck = await openAs({ width: 1024, height: 768 })
  await deck.open(stargate.number, 0)
  const isSeen = () => deck.page.locator('nav').first().evaluate(nav => nav.checkVisibility({ opacityProperty: true }))
  for (const [x, y, seen] of [[500, 300, false], [20, 748, true], [500, 300, false]] as const) {
    await deck.page.mouse.move(x, y)
    await expect.poll(isSeen).toBe(seen)
  }
})

// Seen to fail: Slidev's outline, black on the black beside the slide.
it('the focus on a control is seen on the black beside a slide', async () => {
  const deck = await openAs({ width: 1024, height: 768 })
  await deck.open(stargate.number)
  const [outline, words] = await deck.page.getByTitle('Show slide overview').evaluate((button) => {
    (button as HTMLElement).focus({ focusVisible: true } as FocusOptions)
    const { outlineColor, color } = getComputedStyle(button)
    return [outlineColor, color]
  })
  expect(outline).toBe(words)
})

// Seen to fail: the list in the preview of the next step as well.
it('the list of keys lies over the slide, not over its preview', async () => {
  const deck = await openAs({ width: 1280, height: 720 })
  await deck.openPresenter(stargate.number)
  await deck.page.keyboard.press('?')
  await deck.page.locator('#slide-content .key-help:visible').waitFor()
  const shown = await deck.page.locator('.key-help:visible').count()
  await deck.page.keyboard.press('?')
  expect(shown).toBe(1)
})

// Seen to fail: with the paper of the slide below it, a grey line at its edge.
it('a black screen is black to the last pixel, also where a slide ends between two', async () => {
  const deck = await openAs({ width: 391, height: 843 })
  await deck.open(stargate.number)
  await deck.page.keyboard.press('b')
  await deck.page.locator('.black').waitFor()
  const { data } = PNG.sync.read(await deck.page.screenshot({ style: 'nav { display: none !important }' }))
  await deck.page.keyboard.press('b')
  expect(data.filter((channel, i) => i % 4 < 3 && channel > 0)).toHaveLength(0)
})

// Seen to fail: 24 units on a slide that is drawn at 0.3; a notice over the title of the slide.
it('a presenter can read that the room sees black, and the whole slide, also where that is small', async () => {
  const deck = await openAs({ width: 390, height: 844 })
  await deck.openPresenter(stargate.number)
  await deck.page.keyboard.press('b')
  const words = deck.page.locator('[data-notice=black]')
  await words.waitFor()
  const { size, box, slide } = await words.evaluate(element => ({
    size: Number.parseFloat(getComputedStyle(element).fontSize),
    box: element.getBoundingClientRect().toJSON() as DOMRect,
    slide: document.querySelector('#slide-content')!.getBoundingClientRect().toJSON() as DOMRect,
  }))
  await deck.page.keyboard.press('b')
  expect(size).toBe(16)
  expect(box.top).toBeGreaterThanOrEqual(slide.bottom)
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(390)
})

// Seen to fail: Slidev’s own dialog, which turns red and says nothing; and one that takes -1 for 8.
it('the dialog to go to a slide says when none fits', async () => {
  const deck = await openAs({ width: 1280, height: 720 })
  const { page } = deck
  const message = page.getByText('No slide has this number or title')
  await deck.open(1)
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input:focus').waitFor()
  await page.keyboard.type('xyzzy')
  await message.waitFor()
  await page.locator('#slidev-goto-input').fill('7')
  await message.waitFor({ state: 'detached' })
  for (const none of ['-1', '20.5', '9999']) {
    await page.locator('#slidev-goto-input').fill(none)
    await message.waitFor()
    await page.locator('#slidev-goto-input').fill(' 7 ')
    await message.waitFor({ state: 'detached' })
  }
  await page.keyboard.press('Escape')
})

// Seen to fail: with a search that looks at the beginning of titles.
it('the dialog to go to a slide finds any word of a title, and the slide that bears a number first', async () => {
  const deck = await openAs({ width: 1280, height: 720 })
  const { page } = deck
  const { title } = slides.reduce((a, b) => b.title.length > a.title.length ? b : a)
  const options = page.getByRole('option')
  await deck.open(1)
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input:focus').waitFor()
  await page.keyboard.type(title.split(' ').at(-1)!)
  await options.filter({ hasText: title }).waitFor()
  await page.locator('#slidev-goto-input').fill('5')
  await options.first().filter({ hasText: slides[4]!.title }).waitFor()
  // Seen to fail: a title that looks like it, before the slide whose name begins so.
  await page.locator('#slidev-goto-input').fill('Code')
  await options.first().filter({ hasText: findSlide(await loadOutline(), 'code-red').title }).waitFor({ timeout: 5000 })
  await page.keyboard.press('Escape')
})

// Seen to fail: Slidev’s own dialog, which closes under the mouse before it has let go.
it('the dialog to go to a slide takes one that is clicked', async () => {
  const deck = await openAs({ width: 1280, height: 720 })
  const { page } = deck
  await deck.open(1)
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input:focus').waitFor()
  await page.keyboard.type(String(stargate.number))
  await page.getByRole('option').first().click()
  await deck.follow({ slide: stargate.number, click: 0 })
})

// axe-core takes the label around both for the number's, too; browsers give it to the slider alone.
it('the numbers beside the sliders of the menu have a name', async () => {
  const deck = await openAs({ width: 1280, height: 720 })
  const { page } = deck
  await deck.open(1)
  await page.getByTitle('More Options').press('Enter')
  const menu = page.locator('nav .z-menu')
  await menu.getByRole('slider').first().waitFor()
  const sliders = await menu.getByRole('slider').count()
  const named = await menu.getByRole('spinbutton', { name: 'The same as a number' }).count()
  expect(sliders).toBeGreaterThan(0)
  expect(named).toBe(sliders)
})
