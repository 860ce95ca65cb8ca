import type { OtherBrowser } from '../support/browsers/other-browser'
import type { Place } from '../support/settled'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { isHere, isOne, isWhole, name, provenSlides } from '../support/browsers/chosen'
import { DeckWindow } from '../support/browsers/deck-window'
import { keysInTurn } from '../support/browsers/keys-in-turn'
import { launchOther } from '../support/browsers/other-browser'
import { readNoteAtStep } from '../support/browsers/prove-slide'
import { proveWalk } from '../support/browsers/prove-walk'
import { loadOutline } from '../support/outline'

const outline = await loadOutline()
const { slides, aliases } = outline
const proven = await provenSlides()
const stepped: Place = { slide: aliases.stargate!, click: 1 }
const closing = slides.find(({ layout }) => layout === 'closing')!
/** What isn't about one slide. */
const inDeck = isOne ? it.skip : it

describe.skipIf(!isHere())(`in ${name}`, () => {
  let browser: OtherBrowser
  let room: DeckWindow
  const open = async (by?: () => Promise<unknown>) => new DeckWindow(await browser.open(by), inject('deckUrl'), outline)

  beforeAll(async () => {
    browser = await launchOther[name]()
    process.stdout.write(`Proving in ${browser.version}\n`)
    room = new DeckWindow(browser.first, inject('deckUrl'), outline)
  })
  afterAll(() => browser?.close())

  // Seen to fail: with a canvas hidden and a title in another font in Firefox alone, an item left out of the layer, and in
  // WebKit with a row of the index that was parted between two columns.
  it('the right arrow key leads through all steps, each with title, number, charts, evidence and the deck’s fonts, and nothing cut off', async () => {
    const { walked, problems, charts } = await proveWalk(room, proven)
    expect(problems).toEqual([])
    expect(walked).toEqual(proven.flatMap(({ number, clicks }) => Array.from({ length: clicks + 1 }, (_, click) => `${number}.${click}`)))
    expect(charts).toBeGreaterThan(isOne ? -1 : 5)
  }, 900_000)

  // Seen to fail: with a key kept from the deck in Firefox.
  inDeck('keys do what the list says', async () => {
    await room.open(stepped)
    for (const [keys, look] of keysInTurn(stepped, aliases)) {
      for (const key of keys)
        await room.window.press(key)
      await expect.poll(() => room.look(), { message: keys.join() }).toMatchObject(look)
    }
  })

  inDeck('evidence leads to its row in the index, and back', async () => {
    await room.open(stepped)
    await room.window.press('e')
    await expect.poll(() => room.look()).toMatchObject({ open: ['layer'], item: 1 })
    await room.window.press('Enter')
    await expect.poll(() => room.window.evaluate(() => document.querySelector<HTMLElement>('.sought')?.checkVisibility(), undefined)).toBe(true)
    expect((await room.look()).slide).toBeGreaterThanOrEqual(aliases.evidence!)
    await room.window.press('Escape')
    await expect.poll(() => room.look()).toMatchObject(stepped)
  })

  // Seen to fail: with `input` events kept from the deck in Firefox.
  inDeck('sliders move what they stand beside', async () => {
    await room.open({ slide: aliases['compute-model']!, click: slides[aliases['compute-model']! - 1]!.clicks })
    const drawn = () => room.window.evaluate(() => [...document.querySelectorAll('canvas')].find(canvas => canvas.offsetParent)!.toDataURL(), undefined)
    const before = await drawn()
    await room.window.evaluate(() => [...document.querySelectorAll<HTMLElement>('input[type=range]')].find(input => input.offsetParent)!.focus(), undefined)
    await room.window.press('ArrowRight')
    await expect.poll(drawn).not.toBe(before)
    expect((await room.look()).slide).toBe(aliases['compute-model'])
  })

  // Seen to fail: without BroadcastChannel in Firefox.
  inDeck('presenter mode and the room follow each other, with the note at the step', async () => {
    const presenter = await open()
    const [first, last] = isWhole ? [1, closing.number] : [stepped.slide, stepped.slide + 1]
    await presenter.open({ slide: first, click: 0 }, 'presenter/')
    await room.open({ slide: first, click: 0 })
    for await (const place of presenter.walk()) {
      await room.follow(place)
      const { step, isInSight } = await presenter.window.evaluate(readNoteAtStep, undefined)
      expect({ ...place, step, isInSight }).toEqual({ ...place, step: place.click, isInSight: true })
      if (place.slide === last)
        break
    }
    await presenter.open(stepped, 'presenter/')
    await room.follow(stepped)
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown']) {
      await room.step(key)
      await presenter.follow(room.place())
    }
    await presenter.window.press('b')
    await expect.poll(async () => (await room.look()).open).toEqual(['black'])
    await presenter.reload()
    await presenter.step('ArrowUp')
    await room.follow(presenter.place())
    await presenter.window.press('b')
    await presenter.window.press('r')
    await expect.poll(async () => (await room.look()).open).toEqual(['layer'])
    await presenter.window.press('r')
    await expect.poll(async () => (await room.look()).open).toEqual([])
    await presenter.window.close()
  }, 900_000)

  // Seen to fail: without BroadcastChannel in Firefox.
  inDeck('a click on its button gives the room a window, which follows', async () => {
    await room.open(stepped, 'presenter/')
    const opened = await open(() => room.window.click('button.open'))
    await opened.follow(stepped)
    // Neither fills another screen by itself.
    expect(await room.window.evaluate(() => document.querySelector('.status')!.textContent.trim(), undefined)).not.toBe('')
    await room.step('ArrowRight')
    await opened.follow(room.place())
    await opened.step('ArrowLeft')
    await room.follow(stepped)
    await opened.window.close()
  })

  // Seen to fail: with a warning and an error as a key is pressed; in WebKit with a screen that it doesn’t keep awake.
  it('has found nothing to complain about', () => {
    expect(browser.faults).toEqual([])
  })
})
