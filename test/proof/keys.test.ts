import type { Page } from 'playwright-chromium'
import type { DeckPage } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { talk } from '../../data'
import { keys } from '../../kit/components/keys/list'
import { lookAt } from '../support/look-at'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'

const { slides } = await loadOutline()
const numberOf = (alias: string) => slides.find(slide => slide.alias === alias)!.number
/** A slide with steps before it and after it. */
const middle = { slide: slides.find(({ clicks, alias }) => clicks > 2 && alias === 'interface')!.number, click: 1 }
const next = { slide: middle.slide, click: 2 }
const before = { slide: middle.slide, click: 0 }
/** What Playwright calls a key of the list. */
const pressed = (name: string) => name.replace('→', 'ArrowRight').replace('←', 'ArrowLeft').replace('↓', 'ArrowDown').replace('↑', 'ArrowUp').replace('PgDn', 'PageDown').replace('PgUp', 'PageUp').replace('Esc', 'Escape')

let open: OpenDeck
let deck: DeckPage
let page: Page

beforeAll(async () => {
  open = await openDeck()
  deck = open.deck
  page = deck.page
  await load()
})
afterAll(() => open?.browser.close())

/** Opens the slides or presenter mode anew, in a window that knows of no talk. */
async function load(how: 'open' | 'openPresenter' = 'open', { slide, click } = middle): Promise<void> {
  await deck.leave()
  await deck[how](slide, click)
  await page.locator('#slidev-goto-dialog').waitFor({ state: 'attached' })
}

/** Shows the slides or presenter mode as if loaded anew: nothing open, the clock at rest, the focus nowhere. */
async function begin(how: 'open' | 'openPresenter' = 'open', place = middle): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.mouse.move(0, 0)
  // What is still about to open is closed by loading, below.
  for (const _ of (await lookAt(page, 1)).open)
    await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await deck.moveTo(place, how === 'openPresenter')
  if ((await lookAt(page, 1)).open.length || await page.getByRole('button', { name: 'Pause the timer' }).count())
    await load(how, place)
}

/** Presses keys, one after the other, and says what can be seen after each. */
async function after(...presses: string[]) {
  const looks = []
  for (const key of presses) {
    await page.keyboard.press(pressed(key))
    looks.push(await lookAt(page))
  }
  return looks
}

async function hold(key: string): Promise<void> {
  // Playwright tells each but the first as a repetition.
  for (let i = 0; i < 4; i++)
    await page.keyboard.down(key)
  await page.keyboard.up(key)
}

describe('with the focus nowhere', () => {
  const at = { ...middle, open: [] as string[] }
  const effects: Record<string, object[]> = {
    '→': [{ ...at, ...next }],
    'Space': [{ ...at, ...next }],
    'PgDn': [{ ...at, ...next }],
    '←': [{ ...at, ...before }],
    'Shift+Space': [{ ...at, ...before }],
    'PgUp': [{ ...at, ...before }],
    '↓': [{ ...at, slide: middle.slide + 1, click: 0 }],
    'Shift+→': [{ ...at, slide: middle.slide + 1, click: 0 }],
    '↑': [{ ...at, slide: middle.slide - 1, click: 0 }],
    'Shift+←': [{ ...at, slide: middle.slide - 1, click: 0 }],
    'e': [{ ...at, open: ['layer'] }, at],
    'r': [{ ...at, open: ['layer'] }, at],
    'b': [{ ...at, open: ['black'] }, at],
    '.': [{ ...at, open: ['black'] }, at],
    // In presenter mode only: test/proof/pace.test.ts, test/proof/cuts.test.ts.
    'p': [at, at],
    'c': [at, at],
    'm': [{ ...at, slide: numberOf(talk.map), click: 0 }, at],
    'k': [{ ...at, slide: numberOf(talk.marks), click: 0 }, at],
    'a': [{ ...at, slide: numberOf(talk.answers[0]!.alias), click: 0 }, at],
    // In presenter mode only: test/proof/asked.test.ts, test/proof/remote.test.ts.
    'q': [at, at],
    's': [at, at],
    'g': [{ ...at, open: ['goto'] }],
    'o': [{ ...at, open: ['overview'] }, at],
    'f': [{ ...at, open: ['full screen'] }, at],
    'Esc': [at],
    '?': [{ ...at, open: ['help'] }, at],
  }

  // Seen to fail: with Slidev’s own keys, which act with Ctrl, Alt and Meta; with a key that the list has more.
  it('each key of the list does what it says, and with Ctrl, Alt or Meta nothing', async () => {
    const names = keys.flatMap(entry => Object.keys(entry.keys))
    expect(Object.keys(effects)).toEqual(names)
    for (const name of names) {
      await begin()
      for (const modifier of ['Control', 'Alt', 'Meta'])
        expect.soft((await after(`${modifier}+${name}`))[0], `${modifier}+${name}`).toMatchObject(at)
      const seen = await after(...effects[name]!.map(() => name))
      expect.soft(seen, name).toMatchObject(effects[name]!)
    }
  })

  it('no step leads on from the closing slide, through the questions', async () => {
    const { number, clicks } = slides.find(({ layout }) => layout === 'closing')!
    const shown = { slide: number, click: clicks, open: [] }
    await begin('open', { slide: number, click: clicks })
    expect(await after('→', 'Space', 'PgDn', '↓', 'Shift+→')).toMatchObject(Array.from({ length: 5 }).fill(shown))
    expect(await after('a', 'a')).toMatchObject([{ ...shown, slide: numberOf(talk.answers[0]!.alias), click: 0 }, shown])
    // Seen to fail: with a way back from the first answer alone.
    expect((await after('a', '→', 'a')).at(-1)).toMatchObject(shown)
  })

  // Seen to fail: a room that a clicker’s start button loads anew; and a trace where what fills in a form tells of a key without one.
  it('the start button of a clicker, F5, loads nothing anew while a talk is given, and an event without a key is none', async () => {
    const isPrevented = (init: { shiftKey?: boolean, ctrlKey?: boolean }) => page.evaluate(init => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', code: 'F5', bubbles: true, cancelable: true, ...init })), init)
    await load()
    expect(await isPrevented({})).toBe(false)
    await load('openPresenter')
    expect(await Promise.all([{}, { shiftKey: true }, { ctrlKey: true }].map(isPrevented))).toEqual([true, true, false])
    // Seen to fail: where the talk waits for its presenter.
    await deck.press('ArrowRight')
    await page.evaluate(() => location.hash = location.hash.replace('presenter/', ''))
    await page.locator('.presenter').waitFor({ state: 'detached' })
    expect(await isPrevented({})).toBe(true)
    expect(await page.evaluate(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true, cancelable: true })))).toBe(true)
  })

  // Seen to fail: without a look at `event.repeat`.
  it('a key that is held is one step', async () => {
    for (const [key, to] of [['ArrowRight', next], ['PageDown', next], ['Space', next], ['PageUp', before], ['ArrowDown', { slide: middle.slide + 1, click: 0 }], ['m', { slide: numberOf(talk.map), click: 0 }]] as const) {
      await begin()
      await hold(key)
      expect.soft(await lookAt(page), key).toMatchObject({ ...to, open: [] })
    }
  })

  // Seen to fail: with Slidev’s own keys, which wait for the key to be let go.
  it('a key whose letting go was lost can be pressed again', async () => {
    await begin()
    for (const to of [next, { ...next, click: 3 }]) {
      await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true })))
      expect(await lookAt(page)).toMatchObject(to)
    }
  })

  // Seen to fail: with Slidev’s own keys, which go by the letter.
  it('a letter of another script is the key in its place', async () => {
    await begin()
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㄍ', code: 'KeyE', bubbles: true })))
    expect((await lookAt(page)).open).toEqual(['layer'])
  })
})

describe('the list of keys', () => {
  // Seen to fail: with two keys more.
  it('fits its slide', async () => {
    await begin()
    await page.keyboard.press('?')
    const list = (await deck.slide.locator('.key-help dl').boundingBox())!
    expect(Math.min(list.x, list.y, 1280 - list.x - list.width, 720 - list.y - list.height)).toBeGreaterThan(20)
    expect(await deck.slide.locator('.key-help dt').count()).toBe(keys.length)
  })
})

describe('the mouse', () => {
  // Seen to fail: with a wheel that steps; with Slidev’s own click beside the slide.
  it('moves the talk neither by its wheel or its other buttons, nor by clicks on the bars beside the slide', async () => {
    await begin()
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.mouse.move(600, 400)
    for (const way of [300, -300]) {
      await page.mouse.wheel(way, way)
      expect.soft(await lookAt(page), 'wheel').toMatchObject(middle)
    }
    for (const button of ['middle', 'right'] as const) {
      await page.mouse.click(900, 400, { button })
      expect.soft(await lookAt(page), button).toMatchObject(middle)
    }
    for (const [x, y] of [[100, 40], [900, 40], [900, 720]] as const) {
      await page.mouse.click(x, y)
      expect.soft(await lookAt(page), `${x} ${y}`).toMatchObject(middle)
    }
  })
})

describe('a slider', () => {
  const model = { slide: slides.find(({ content }) => content.includes('<ComputeModel'))!.number, click: 0 }

  // Seen to fail: with all keys the deck’s; with Slidev’s own keys, which leave a clicker’s to the slider.
  it('keeps arrow keys, Home and End, and nothing else', async () => {
    await begin('open', model)
    await deck.slide.getByRole('slider').first().focus()
    const values = (await after('End', '←', '→', '↓', '↑', 'Home')).map((look) => {
      expect(look).toMatchObject({ ...model, open: [], focus: 'input' })
      return Number(look.value)
    })
    const [end, left, right, down, up, home] = values as [number, number, number, number, number, number]
    expect([left < end, right, down, up, home < left]).toEqual([true, end, left, end, true])
    const step = { ...model, click: 1 }
    expect(await after('PgDn', 'PgUp', 'Space', 'Shift+Space', 'b', 'b')).toMatchObject([step, model, step, model, { open: ['black'] }, { open: [] }])
    expect(await after('e', 'Esc')).toMatchObject([{ open: ['layer'], focus: 'ul' }, { open: [], focus: 'input' }])
  })
})

describe('a button or a link', () => {
  // Seen to fail: with Slidev’s own keys; with the button’s own repetitions, which lead to the next slide.
  it('keeps Enter and Space, and nothing else', async () => {
    await begin('openPresenter')
    await page.getByRole('button', { name: 'Start the timer' }).focus()
    const isRunning = async () => await page.getByRole('button', { name: 'Pause the timer' }).count() === 1
    expect(await after('Space')).toMatchObject([middle])
    expect(await isRunning()).toBe(true)
    expect(await after('Enter')).toMatchObject([middle])
    expect(await isRunning()).toBe(false)
    expect(await after('→', 'PgUp', 'b', 'b')).toMatchObject([next, middle, { open: ['black'] }, { open: [] }])
    await page.getByTitle('Go to next slide').focus()
    await hold('Enter')
    expect(await lookAt(page)).toMatchObject(next)
  })

  // Seen to fail: buttons that keep the focus.
  it('that the mouse has pressed gives the focus back', async () => {
    await begin('openPresenter')
    await page.getByRole('button', { name: 'Start the timer' }).click()
    expect(await after('Space', 'Enter', 'Shift+Space')).toMatchObject([next, next, middle])
    expect(await page.getByRole('button', { name: 'Pause the timer' }).count()).toBe(1)
    await page.getByTitle('Go to next slide').click()
    expect(await after('Space')).toMatchObject([{ ...next, click: 3 }])
  })
})

describe('the speaker note', () => {
  // Seen to fail: with all keys the deck’s.
  it('keeps ↑, ↓, Home and End, and nothing else', async () => {
    await begin('openPresenter')
    await page.setViewportSize({ width: 1024, height: 400 })
    const scroller = deck.note.locator('.scroller')
    await scroller.focus()
    const top = () => scroller.evaluate(note => note.scrollTop)
    await scroller.evaluate(note => note.scrollTop = 0)
    expect(await after('End')).toMatchObject([middle])
    await expect.poll(top).toBeGreaterThan(40)
    expect(await after('Home')).toMatchObject([middle])
    await expect.poll(top).toBe(0)
    expect(await after('↓')).toMatchObject([middle])
    await expect.poll(top).toBeGreaterThan(0)
    expect(await after('PgDn', 'PgUp', 'Space', '←', 'b', 'b')).toMatchObject([next, middle, next, middle, { open: ['black'] }, { open: [] }])
  })
})

describe('the dialog that goes to a slide', () => {
  // Seen to fail: with an Enter that only ends the writing of a Chinese word.
  it('is written into, and nothing moves under it', async () => {
    await begin()
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:focus').waitFor()
    for (const look of await after('b', '.', 'PgDn', 'PgUp', 'Space', '→', '?', 'r'))
      expect(look).toMatchObject({ ...middle, open: ['goto'], focus: 'input' })
    expect((await lookAt(page)).value).toContain('b.')
    await page.locator('#slidev-goto-input').evaluate(input => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true })))
    expect(await after('Control+Enter', 'Esc', 'PgDn')).toMatchObject([{ open: ['goto'] }, { ...middle, open: [] }, next])
  })

  // Seen to fail: with an Enter that closes it, after which what is typed moves the talk.
  it('says where there is no such slide, and Enter keeps it: what is typed next takes the place of that', async () => {
    await begin()
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:focus').waitFor()
    await page.keyboard.type('zzzz')
    await page.locator('#slidev-goto-dialog [role=status]').getByText('No slide has this number or title').waitFor()
    expect(await after('Enter', 'b')).toMatchObject([{ ...middle, open: ['goto'], value: 'zzzz' }, { ...middle, open: ['goto'], value: 'b' }])
    await page.locator('#slidev-goto-input').fill('')
    expect(await after('Enter')).toMatchObject([{ ...middle, open: [] }])
  })

  // Seen to fail: with what repeats g typed into it.
  it('that is opened by a key held too long is empty', async () => {
    await begin()
    await page.keyboard.down('g')
    await page.locator('#slidev-goto-input:focus').waitFor()
    await hold('g')
    expect(await lookAt(page)).toMatchObject({ open: ['goto'], value: '' })
  })
})

describe('the overview', () => {
  const { slide } = middle
  const shown = { ...middle, open: ['overview'] }

  // Seen to fail: with Slidev’s own keys, which step under it; with two digits of one key that is held; with a Space that steps.
  it('has arrow keys and a clicker’s keys choose a card, Enter or Space go to it, and nothing moves under it', async () => {
    await begin()
    expect(await after('o', '→', '←', 'PgDn', 'PgUp', 'Shift+→', 'Shift+←')).toMatchObject([slide, slide + 1, slide, slide + 1, slide, slide + 1, slide].map(card => ({ ...shown, card })))
    const [down, up] = await after('↓', '↑')
    expect(down!.card).toBeGreaterThan(slide + 1)
    expect(up).toMatchObject({ ...shown, card: slide })
    expect(await after('b', 'b')).toMatchObject([{ ...middle, open: ['overview', 'black'] }, shown])
    await hold('1')
    expect(await lookAt(page)).toMatchObject(shown)
    await hold('ArrowRight')
    expect(await lookAt(page)).toMatchObject({ ...shown, card: slide + 4 })
    expect(await after('Control+Enter', 'Enter')).toMatchObject([shown, { slide: slide + 4, click: 0, open: [] }])
    for (const [i, key] of ['Space', 'Shift+Space'].entries())
      expect((await after('o', '→', key)).at(-1)).toMatchObject({ slide: slide + i + 5, click: 0, open: [] })
  })

  // Seen to fail: with Slidev’s own keys, under which the map comes below it.
  it('closes for what is to be seen on the slide', async () => {
    await begin()
    expect(await after('o', 'g', 'm', 'o', '?', 'o')).toMatchObject([shown, shown, { slide: numberOf(talk.map), open: [] }, { open: ['overview'] }, { open: ['help'] }, { open: ['overview', 'help'] }])
  })
})

describe('the evidence layer', () => {
  // Seen to fail: with a layer that names no keys of its own.
  it('has ↑ and ↓ choose, held too, while all other keys move the talk', async () => {
    await begin()
    const shown = { ...middle, open: ['layer'], item: 1 }
    expect(await after('e', '↓', '↑')).toMatchObject([shown, { ...shown, item: 2 }, shown])
    expect((await after('End'))[0]!.item).toBeGreaterThan(2)
    await after('Home')
    await hold('ArrowDown')
    expect(await lookAt(page)).toMatchObject({ ...shown, item: 5 })
    for (const [on, back] of [['→', '←'], ['PgDn', 'PgUp'], ['Space', 'Shift+Space']] as const)
      expect(await after(on, back)).toMatchObject([{ ...next, open: ['layer'] }, { ...middle, open: ['layer'] }])
  })
})

describe('escape', () => {
  const closing = (...opens: string[][]) => opens.map(open => ({ ...middle, open }))

  // Seen to fail: with Slidev’s own keys, which close the overview alone.
  it('closes whatever is open, the topmost first', async () => {
    await begin()
    await after('e', '?', 'g')
    await page.locator('#slidev-goto-input:focus').waitFor()
    expect(await after('Esc', 'Esc', 'Esc', 'Esc')).toMatchObject(closing(['help', 'layer'], ['layer'], [], []))
    await after('?', 'o')
    expect(await after('Esc', 'Esc')).toMatchObject(closing(['help'], []))
    await after('o', '→')
    expect(await after('Esc')).toMatchObject(closing([]))
    await page.getByTitle('Show info').press('Enter')
    expect(await after('Esc')).toMatchObject(closing([]))
  })

  // Seen to fail: menus that only a click beside them closes.
  it.each(['More Options', 'Change sync settings'])('closes the menu %s, and its button has the focus', async (title) => {
    await begin('openPresenter')
    await after('?')
    await page.getByTitle(title).press('Enter')
    expect(await lookAt(page)).toMatchObject({ open: ['menu', 'help'] })
    // Into it, where there may be fields that are written into.
    await after('Tab', 'Tab', 'Tab')
    expect(await after('Esc')).toMatchObject([{ ...middle, open: ['help'], focus: 'button' }])
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).title)).toBe(title)
    expect(await after('Esc')).toMatchObject(closing([]))
  })
})
