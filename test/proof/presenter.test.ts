import type { Page } from 'playwright-chromium'
import type { DeckPage, Place } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import { parseTimeString } from '@slidev/parser/utils'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { readNote } from '../support/read-note'

const { slides, duration } = await loadOutline()
const numberOf = (alias: string) => slides.find(slide => slide.alias === alias)!.number
let open: OpenDeck
let audience: DeckPage
let presenter: DeckPage

beforeAll(async () => {
  open = await openDeck({ motion: true })
  audience = open.deck
  presenter = await open.newDeckPage()
  await audience.open(1)
  await presenter.openPresenter(1)
})

afterAll(() => open?.browser.close())

/** A step of a theme's chart, with steps before and after it. */
const middle: Place = { slide: slides.find(({ alias, clicks }) => alias === 'stargate' && clicks > 1)!.number, click: 1 }

/** Brings both to a place, wherever the test before has left them. */
async function openBoth(place: Place): Promise<void> {
  await presenter.moveTo(place)
  await audience.follow(place)
}

async function bothFollow(place: Place): Promise<void> {
  await audience.follow(place)
  await presenter.follow(place)
}

/** Where a number of steps leads. */
function placeAfter(steps: number, { slide, click }: Place): Place {
  const left = slides[slide - 1]!.clicks - click
  return steps <= left ? { slide, click: click + steps } : placeAfter(steps - left - 1, { slide: slide + 1, click: 0 })
}

function wordsOn({ slide }: DeckPage): Promise<string | null> {
  return slide.locator('main').textContent()
}

describe('presenter mode', () => {
  it('leads the audience through the slides and clicks of a theme', async () => {
    const theme = slides.find(({ clicks }) => clicks > 0)!.page
    const last = slides.findLast(({ page }) => page === theme)!
    await openBoth({ slide: 1, click: 0 })
    for await (const place of presenter.walk()) {
      await audience.follow(place)
      expect(await wordsOn(audience)).toBe(await wordsOn(presenter))
      if (place.slide === last.number && place.click === last.clicks)
        break
    }
    expect(audience.place()).toEqual({ slide: last.number, click: last.clicks })
  })

  it('follows when the audience page goes on, with the note at the step', async () => {
    const { number, clicks } = slides.find(slide => slide.clicks > 1)!
    await openBoth({ slide: number, click: 0 })
    for (let click = 1; click <= clicks; click++) {
      await audience.press('ArrowRight')
      await presenter.follow({ slide: number, click })
      expect((await readNote(presenter)).markers.indexOf('active')).toBe(click - 1)
    }
    await audience.press('ArrowRight')
    await presenter.follow({ slide: number + 1, click: 0 })
  })
})

describe('either window', () => {
  const next: Place = { ...middle, click: 2 }
  const moves: [name: string, move: (page: Page) => Promise<unknown>, to: Place][] = [
    ['steps on', page => page.keyboard.press('ArrowRight'), next],
    ['steps on by the space bar', page => page.keyboard.press('Space'), next],
    ['steps on by its button', page => page.getByTitle('Go to next slide').press('Enter'), next],
    ['steps back', page => page.keyboard.press('ArrowLeft'), { ...middle, click: 0 }],
    ['goes to the next slide', page => page.keyboard.press('ArrowDown'), { slide: middle.slide + 1, click: 0 }],
    ['goes to the slide before', page => page.keyboard.press('ArrowUp'), { slide: middle.slide - 1, click: 0 }],
    ['jumps', async (page) => {
      await page.keyboard.press('g')
      await page.locator('#slidev-goto-input:focus').waitFor()
      await page.keyboard.type('3')
      await page.keyboard.press('Enter')
    }, { slide: 3, click: 0 }],
    ['chooses in the overview', async (page) => {
      await page.keyboard.press('o')
      await page.locator('.slidev-overview-card:focus').waitFor()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
    }, { slide: middle.slide + 1, click: 0 }],
    ['goes to the map', page => page.keyboard.press('m'), { slide: numberOf('map'), click: 0 }],
    ['comes back from a reload', page => page.reload(), middle],
  ]

  it.each(moves)('%s, and the other is there, too', async (_, move, to) => {
    for (const { page } of [presenter, audience]) {
      await openBoth(middle)
      await page.bringToFront()
      await move(page)
      await bothFollow(to)
    }
  })
})

describe('windows', () => {
  // Seen to fail, once or twice in thirty: a led window that tells each step once more, and misses the next meanwhile.
  it('stay together however fast one goes', async () => {
    for (const leader of [presenter, audience, presenter, audience]) {
      await openBoth({ slide: 5, click: 0 })
      for (let step = 0; step < 12; step++)
        await leader.page.keyboard.press('ArrowRight')
      await leader.settle()
      await bothFollow(placeAfter(12, { slide: 5, click: 0 }))
    }
  })

  it('of the same sort follow each other', async () => {
    await openBoth(middle)
    const second = await open.newDeckPage()
    await second.open(middle.slide, middle.click)
    await bothFollow(middle)
    await audience.page.keyboard.press('ArrowRight')
    await second.follow({ ...middle, click: 2 })
    await second.page.close()
  })
})

describe('the timer', () => {
  const total = parseTimeString(duration).seconds
  const timerOf = (page: Page) => page.getByRole('timer')

  // Whoever has left the first slide has started it.
  beforeEach(() => presenter.page.getByRole('button', { name: 'Reset the timer' }).press('Enter'))

  /** Seconds that a timer shows to be left. */
  async function left(page: Page): Promise<number> {
    const shown = (await timerOf(page).textContent())!
    expect(shown).toMatch(/^−?(?:\d+:)?\d+:\d\d$/)
    const seconds = shown.replace('−', '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    return shown.startsWith('−') ? -seconds : seconds
  }

  it('counts down from the planned duration once it is started, past its end if need be', async () => {
    const { page } = await open.newDeckPage()
    await page.clock.install()
    await page.goto(`${presenter.page.url().split('#')[0]}#/presenter/1`)
    await timerOf(page).waitFor()
    expect(await left(page)).toBe(total)
    await page.getByRole('button', { name: 'Start the timer' }).press('Enter')
    await page.clock.fastForward(1000 * total / 2)
    await expect.poll(() => left(page)).toBeCloseTo(total / 2, -1)
    await page.clock.fastForward(1000 * total)
    await expect.poll(() => left(page)).toBeCloseTo(-total / 2, -1)
    await page.getByRole('button', { name: 'Reset the timer' }).press('Enter')
    await expect.poll(() => left(page)).toBe(total)
    await page.close()
  })

  // Seen to fail: a reload that begins the talk anew.
  it('goes on when either window is reloaded in mid-talk, with all that the windows share', async () => {
    await openBoth(middle)
    await presenter.page.getByRole('button', { name: 'Start the timer' }).press('Enter')
    await expect.poll(() => left(presenter.page)).toBeLessThan(total)
    await presenter.page.keyboard.press('r')
    await audience.page.locator('.evidence-layer .room').waitFor()
    for (const { page } of [presenter, audience]) {
      await page.reload()
      await bothFollow(middle)
      // Slidev tells the other windows with the next step.
      await audience.press('ArrowRight')
      await bothFollow({ ...middle, click: 2 })
      expect(await left(presenter.page)).toBeLessThan(total)
      await presenter.page.getByRole('button', { name: 'Pause the timer' }).waitFor()
      await presenter.page.locator('.evidence-layer .room').waitFor()
      await audience.page.locator('.evidence-layer .room').waitFor()
      await audience.press('ArrowLeft')
      await bothFollow(middle)
    }
    await presenter.page.keyboard.press('r')
    await presenter.page.getByRole('button', { name: 'Reset the timer' }).press('Enter')
    await audience.page.locator('.evidence-layer').waitFor({ state: 'detached' })
  })
})

describe('a black screen', () => {
  /** Whether nothing at all can be seen in a window. */
  async function isDark({ page }: DeckPage): Promise<boolean> {
    const { data } = PNG.sync.read(await page.screenshot())
    return data.every((value, i) => i % 4 === 3 || value === 0)
  }

  // Seen to fail: a presenter’s slide that is black, too.
  it.each(['b', '.'])('comes on %s for the room alone, stays from step to step and over a reload, and goes again', async (key) => {
    await openBoth(middle)
    expect(await isDark(audience)).toBe(false)
    const notice = presenter.page.getByText('The room sees a black screen')

    await presenter.page.keyboard.press(key)
    await expect.poll(() => isDark(audience)).toBe(true)
    await notice.waitFor()
    expect(await wordsOn(presenter)).toBeTruthy()
    expect(await isDark(presenter)).toBe(false)

    await presenter.press('ArrowRight')
    await bothFollow({ ...middle, click: 2 })
    expect(await isDark(audience)).toBe(true)
    await audience.page.reload()
    await audience.settle()
    await expect.poll(() => isDark(audience)).toBe(true)

    await presenter.page.keyboard.press(key)
    await notice.waitFor({ state: 'detached' })
    await expect.poll(() => isDark(audience)).toBe(false)
    expect(audience.place()).toEqual({ ...middle, click: 2 })
  })
})

describe('the laser pointer', () => {
  it('is chosen by keyboard, and the room sees it where the presenter’s mouse is', async () => {
    await openBoth(middle)
    const { page } = presenter
    await page.getByTitle('More Options').press('Enter')
    await page.getByRole('button', { name: 'Laser', exact: true }).press('Enter')
    await page.getByTitle('More Options').press('Enter')
    const box = (await presenter.slide.boundingBox())!
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2)
    const point = audience.page.locator('.laser-pointer')
    await point.waitFor()
    const place = await point.evaluate(({ style }) => [style.left, style.top].map(Number.parseFloat))
    expect(place[0]).toBeCloseTo(25, 0)
    expect(place[1]).toBeCloseTo(50, 0)
    await page.mouse.move(0, 0)
    await point.waitFor({ state: 'detached' })
  })
})

describe('presenting', () => {
  it('causes no error, no warning, no failed request and no request to another host', () => {
    expect(open.faults).toEqual([])
  })
})
