import type { DeckPage } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'

const { slides } = await loadOutline()
const stepped = slides.find(({ alias, clicks }) => alias === 'stargate' && clicks > 1)!
const closing = slides.find(({ layout }) => layout === 'closing')!
let open: OpenDeck
let deck: DeckPage

beforeAll(async () => {
  open = await openDeck({ viewport: { width: 1440, height: 900 } })
  deck = open.deck
})
afterAll(() => open?.browser.close())

/** The slide itself is the main landmark, which stands in no region. */
const region = (name: string) => name === 'Current slide' ? deck.page.locator('#slide-container') : deck.page.getByRole('region', { name, exact: true })
const box = async (name: string) => (await region(name).boundingBox())!

/** How what is said at the step stands to the part of the window that shows it. */
function readStep() {
  return deck.note.evaluate((note) => {
    const part = note.querySelector('[aria-current=step]')?.getBoundingClientRect()
    const { top, bottom, height } = note.querySelector('.scroller')!.getBoundingClientRect()
    return {
      fits: !part || part.height <= height,
      inSight: !part || (part.top >= top && Math.min(part.bottom, part.top + height - 20) <= bottom),
    }
  })
}

describe('presenter mode', () => {
  // Of notes at a quarter of the window, in letters of 16, 82 % fitted, and 74 % were in sight.
  // Seen to fail: with the note in a third of the window's height.
  it('shows what is said at a step whole, in nine cases of ten, and in sight', async () => {
    await deck.openPresenter(1)
    const steps = []
    for await (const { slide } of deck.walk()) {
      steps.push(await readStep())
      if (slide === closing.number)
        break
    }
    expect(steps.filter(({ inSight }) => !inSight)).toEqual([])
    expect(steps.filter(({ fits }) => fits).length / steps.length).toBeGreaterThan(0.9)
  })

  // Seen to fail: with a note that is not scrolled.
  it('brings what is said at a step into sight, also where the window is magnified to twice its size', async () => {
    const long = slides.reduce((a, b) => b.clicks > 1 && b.note.length > a.note.length ? b : a)
    await deck.page.setViewportSize({ width: 640, height: 360 })
    await deck.openPresenter(long.number)
    for (let click = 0; click < long.clicks; click++) {
      await deck.press('ArrowRight')
      await expect.poll(async () => (await readStep()).inSight).toBe(true)
    }
    await deck.press('ArrowLeft')
    await expect.poll(async () => (await readStep()).inSight).toBe(true)
    await deck.page.setViewportSize({ width: 1440, height: 900 })
  })

  // Seen to fail: with the note in half of the window, and with controls in two rows at twice the size.
  it.each([[1280, 720], [1440, 900], [1920, 1080], [640, 360], [820, 1180], [390, 844]])('has all its parts in a window of %i × %i, and none beside it', async (width, height) => {
    await deck.page.setViewportSize({ width, height })
    await deck.openPresenter(stepped.number, 1)
    for (const name of ['Time', 'Speaker note', 'Current slide', 'Next step', 'Controls']) {
      const { x, y, width: wide, height: high } = await box(name)
      expect.soft(Math.min(x, y), name).toBeGreaterThanOrEqual(0)
      expect.soft(x + wide, name).toBeLessThanOrEqual(width)
      expect.soft(y + high, name).toBeLessThanOrEqual(height)
      expect.soft(Math.min(wide, high), name).toBeGreaterThan(30)
    }
    const note = await box('Speaker note')
    expect(note.width).toBeGreaterThan(width > height ? width * 0.66 : width - 1)
    expect(await deck.note.evaluate(note => Number.parseFloat(getComputedStyle(note).fontSize))).toBeGreaterThanOrEqual(20)
    const preview = await region('Next step').locator('.slidev-slide-content').boundingBox()
    expect(preview!.width).toBeGreaterThan(120)
    const sideways = await deck.page.evaluate(() => [...document.querySelectorAll('.slidev-presenter, .slidev-presenter > *')].filter(part => part.scrollWidth > part.clientWidth).map(({ className }) => className))
    expect(sideways).toEqual([])
    await deck.page.setViewportSize({ width: 1440, height: 900 })
  })

  // Seen to fail: with pages counted from none.
  it('says which page of the talk it is, and which slide follows', async () => {
    await deck.openPresenter(stepped.number)
    await region('Time').getByText(`Page ${stepped.number} of ${closing.number}`).waitFor()
    await region('Next step').getByText(slides[stepped.number]!.title).first().waitFor()
    await deck.openPresenter(closing.number, closing.clicks)
    await region('Next step').getByText('The talk ends here.').waitFor()
    await deck.openPresenter(closing.number + 1)
    await region('Time').getByText('outside the talk').waitFor()
  })

  // Seen to fail: in letters in which two dashes are one.
  it('says in letters to be typed how phones would join', async () => {
    await deck.openPresenter(stepped.number)
    await deck.page.keyboard.press('s')
    const command = deck.page.locator('dialog.codes code')
    expect(await command.textContent()).toBe('npm start -- --remote')
    expect(await command.evaluate(code => getComputedStyle(code).fontFamily)).toContain('Deck Mono')
    await deck.page.keyboard.press('Escape')
    await deck.page.locator('dialog.codes').waitFor({ state: 'detached' })
  })

  // Seen to fail: canvases of a slide in its own size, five and a half pixels for each that is shown.
  it('draws charts on small slides with the pixels they are shown with', async () => {
    const charted = slides.find(({ alias }) => alias === 'map')!
    await deck.openPresenter(charted.number)
    for (let slide = charted.number; slide < closing.number && !await deck.page.locator('.slidev-presenter .next canvas').count(); slide++)
      await deck.press('ArrowDown')
    const spare = await deck.page.locator('.slidev-presenter canvas:visible').evaluateAll(canvases => canvases.map(canvas => (canvas as HTMLCanvasElement).width / canvas.getBoundingClientRect().width))
    expect(spare.length).toBeGreaterThan(0)
    for (const ratio of spare) {
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThan(3)
    }
  })

  // Seen to fail: with questions that stand open.
  it('folds what is for when somebody asks, and opens it by keyboard', async () => {
    const asked = slides.find(({ note }) => /^If asked /m.test(note))!
    await deck.openPresenter(asked.number)
    const question = deck.note.locator('details.asked').first()
    expect(await question.evaluate(details => (details as HTMLDetailsElement).open)).toBe(false)
    await question.locator('summary').press('Enter')
    expect(await question.evaluate(details => (details as HTMLDetailsElement).open)).toBe(true)
    expect(deck.place().slide).toBe(asked.number)
  })

  // Seen to fail: with Slidev’s own smallest size, a half.
  it('keeps the size of notes, and never makes them smaller than they come', async () => {
    await deck.openPresenter(stepped.number)
    const size = () => deck.note.evaluate(note => Number.parseFloat(getComputedStyle(note).fontSize))
    const first = await size()
    await deck.page.getByTitle('Increase font size').press('Enter')
    await expect.poll(size).toBeGreaterThan(first)
    const larger = await size()
    await deck.page.reload()
    await deck.settle()
    expect(await size()).toBe(larger)
    for (let press = 0; press < 3; press++)
      await deck.page.getByTitle('Decrease font size').press('Enter')
    await expect.poll(size).toBeCloseTo(first, 5)
  })

  // Seen to fail: a layer on a third of the window, in letters of eight.
  it('gives the slide the room of the note while something to read lies over it', async () => {
    await deck.openPresenter(stepped.number)
    for (const key of ['e', '?']) {
      await deck.page.keyboard.press(key)
      await expect.poll(async () => (await box('Current slide')).width).toBeGreaterThan(900)
      await deck.page.keyboard.press('Escape')
      await expect.poll(async () => (await box('Current slide')).width).toBeLessThan(500)
    }
  })
})
