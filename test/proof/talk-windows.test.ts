import type { Browser, Page } from 'playwright-chromium'
import type { Talk } from '../support/open-talk'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { serveSite } from '../../kit/site/serve-site'
import { isThere, openTalk, placeOf } from '../support/open-talk'
import { loadOutline } from '../support/outline'

// Who follows whom is proven in memory, `test/unit/talk-windows/`. Here: that browser, router and screen do what that pretends.

const { slides, title } = await loadOutline()
/** A slide with clicks before and after the one the talk stands at; the next one has some, too. */
const { number } = slides.find(({ number, clicks, alias }) => clicks > 1 && !alias && slides[number]!.clicks)!
const [here, there] = [`${number}?clicks=1`, `${number}?clicks=2`]

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

/** Types an address into a window. */
const type = (page: Page, hash: string) => page.evaluate(hash => void (location.hash = hash), hash)

async function stand(windows: Page[], place: string): Promise<void> {
  await expect.poll(() => Promise.all(windows.map(placeOf))).toEqual(windows.map(() => place))
}

let alone: Talk
/** Another profile, for what is proven of windows that nobody has been before: as new, for each test that asks for it. */
async function openAlone(): Promise<Talk> {
  await alone.forget()
  return alone
}

let talk: Talk
let room: Page
let presenter: Page
beforeAll(async () => {
  ;[talk, alone] = [await openTalk(browser, inject('deckUrl')), await openTalk(browser, inject('deckUrl'))]
  ;[room, presenter] = [await talk.open(`#/${here}`), await talk.open(`#/presenter/${here}`)]
})
// Each test finds room and presenter in mid-talk, gone there by a key, and no other window.
beforeEach(async () => {
  await talk.leave(room, presenter)
  if (presenter.isClosed())
    presenter = await talk.open(`#/presenter/${here}`)
  await type(presenter, `#/presenter/${here}`)
  await stand([room, presenter], here)
  await presenter.keyboard.press('ArrowRight')
  await stand([room, presenter], there)
})

describe('a window', () => {
  // Seen to fail: Slidev’s own way, by which everybody goes to where the new window is, or to a page that says 404.
  // … Other such addresses are those of the witnesses below.
  it('that comes in mid-talk by an address without a slide of the deck takes the place of the others', async () => {
    const windows = [room, presenter]
    for (const hash of ['#/presenter', '#//', '#/presenter/999']) {
      windows.push(await talk.open(hash))
      await stand(windows, there)
    }
    await windows.at(-1)!.keyboard.press('ArrowLeft')
    await stand(windows, here)
  })

  // Seen to fail: with channel and memory named after the address alone.
  it('of another deck that is served at the same address, as after a talk, knows nothing of this one', async () => {
    await talk.context.route('**/*.js', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll(title, 'Another deck') })
    })
    const [other, presenterOfOther] = [await talk.openNew(''), await talk.openNew('#/presenter')]
    await stand([other, presenterOfOther], '1')
    await presenterOfOther.keyboard.press('ArrowDown')
    await stand([other, presenterOfOther], '2')
    await stand([room, presenter], there)
    // Windows go on to fetch slides that come next: what is still under way would find its answer gone.
    await talk.context.unrouteAll({ behavior: 'wait' })
  })

  // Seen to fail: Slidev’s correction of a step that a slide doesn’t have, taken for a move.
  it('that another page opens in presenter mode at a step that its slide doesn’t have moves nobody', async () => {
    const others: Page[] = []
    for (const clicks of ['99', '-3', 'abc'])
      others.push(await talk.open(`#/presenter/${number + 2}?clicks=${clicks}`))
    const witness = await talk.open('#/no-such-slide')
    await stand([witness, room, presenter], there)
    for (const other of others)
      expect(await placeOf(other)).toMatch(new RegExp(`^${number + 2}(?:\\?clicks=\\d)?$`))
  })

  // Seen to fail: an address without a slide, for a move to the first; and entries that the router has put no state into have
  // no direction either, by which Back is known.
  it('leads nobody away by an address without a slide that is typed in it, all others by one with, and nobody by Back', async () => {
    for (const [page, hash] of [[room, '#/'], [presenter, '#/presenter/']] as const) {
      await type(page, hash)
      await stand([page, room, presenter], there)
    }
    for (const page of [number + 1, number + 2]) {
      await type(room, `#/${page}`)
      await stand([room, presenter], String(page))
    }
    await room.goBack()
    await stand([room], String(number + 1))
    const witness = await talk.open('#/presenter//')
    await stand([witness, presenter], String(number + 2))
  })

  // Seen to fail: Back as a step of the talk; and without `replace` for steps that another window leads to. Of a window that was
  // away, one that counts as apart from the talk, since its address had named the very slide the talk was at.
  it('has Back for itself: it finds the talk again that went on meanwhile, and leaves the deck after one step a slide at most', async () => {
    const [led, gone] = [await talk.openNew(`#/${there}`), await talk.openNew(`#/presenter/${there}`)]
    for (const other of [led, gone])
      await other.goto('about:blank')
    await presenter.keyboard.press('ArrowDown')
    await stand([room, presenter], String(number + 1))
    for (const other of [led, gone]) {
      await other.goBack()
      await isThere(other)
    }
    await stand([led, gone, room, presenter], String(number + 1))

    const steps = () => Promise.all([led, gone].map(page => page.evaluate(() => navigation.currentEntry!.index)))
    const before = await steps()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown'])
      await gone.keyboard.press(key)
    const place = await placeOf(gone)
    await stand([led, room, presenter], place)
    const [byLed, byGone] = (await steps()).map((step, i) => step - before[i]!)
    expect(byLed).toBe(0)
    expect(byGone).toBeLessThanOrEqual(2)

    await gone.goBack()
    await expect.poll(() => placeOf(gone)).not.toBe(place)
    const witness = await talk.open('')
    await stand([witness, room, led], place)
  })

  // Seen to fail: without what a window remembers for the next one.
  it('of a presenter finds slide, step, clock and black screen of the closed one, although that was the only one, and says so', async () => {
    const { open } = await openAlone()
    const presenter = await open(`#/presenter/${here}`)
    const timer = presenter.getByRole('timer')
    await presenter.keyboard.press('ArrowRight')
    await presenter.getByRole('button', { name: 'Start the timer' }).press('Enter')
    const before = await timer.textContent()
    await expect.poll(() => timer.textContent()).not.toBe(before)
    await presenter.keyboard.press('b')
    await presenter.locator('[data-notice=black]').waitFor()
    await presenter.close()
    const next = await open('#/presenter/')
    await stand([next], there)
    await next.getByRole('button', { name: 'Pause the timer' }).waitFor()
    for (const notice of ['black', 'takenUp'])
      await next.locator(`[data-notice=${notice}]`).waitFor()
    await next.keyboard.press('ArrowLeft')
    await next.locator('[data-notice=takenUp]').waitFor({ state: 'detached' })
  })

  // Seen to fail: two frames of the slide, before the window knew of its talk again.
  it('that is black shows nothing of its slide when it is loaded anew', async () => {
    const { openNew } = await openAlone()
    const page = await openNew(`#/${number}`)
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const look = () => {
        if ([...document.querySelectorAll('#slideshow .slidev-layout')].some(slide => slide.checkVisibility()))
          seen.push(document.querySelector('.black') ? 'black' : 'slide')
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    for (const slide of [number, 1]) {
      await type(page, `#/${slide}`)
      await stand([page], String(slide))
      await page.keyboard.press('b')
      await page.locator('.black').waitFor()
      await page.reload()
      await page.waitForFunction(() => (globalThis as { seen?: string[] }).seen!.length > 5)
      expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).not.toContain('slide')
      await page.keyboard.press('b')
      await page.locator('.black').waitFor({ state: 'detached' })
    }
  })

  // Seen to fail: a window that has come as soon as it was loaded, and led whoever opened presenter mode after it.
  it('that nobody has seen, as a tab that another page leads to a slide, decides nothing until somebody looks at it', async () => {
    const { context, open } = await openAlone()
    const hidden = await context.newPage()
    await hidden.addInitScript(() => Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' }))
    await hidden.goto(`${inject('deckUrl')}#/presenter/${number}`)
    await isThere(hidden)
    const [room, presenter] = [await open(''), await open('#/presenter/')]
    await stand([room, presenter], '1')
    await presenter.keyboard.press('ArrowDown')
    await stand([room, presenter], '2')
    expect(await placeOf(hidden)).toBe(String(number))

    await hidden.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState')
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await presenter.keyboard.press('ArrowDown')
    await stand([room, presenter, hidden], '3')
  })

  // Seen to fail: Slidev’s own names, under which every deck that was presented at the address keeps its settings.
  it('has its own settings, and says when the room won’t follow', async () => {
    const settings = { presenterSend: false }
    await room.evaluate(settings => localStorage.setItem('slidev-sync-directions', JSON.stringify(settings)), settings)
    const other = await talk.open('#/presenter/')
    expect(await other.locator('[data-notice=notSent]').count()).toBe(0)
    const change = (settings: object) => other.evaluate((settings) => {
      const key = Object.keys(localStorage).find(key => key.startsWith('deck slidev-sync-directions'))!
      const before = JSON.parse(localStorage.getItem(key)!)
      localStorage.setItem(key, JSON.stringify({ ...before, ...settings }))
      return before
    }, settings)
    const before = await change(settings)
    await other.reload()
    await other.locator('[data-notice=notSent]').waitFor()
    await other.keyboard.press('ArrowDown')
    await stand([other], String(number + 1))
    expect(await placeOf(room)).toBe(there)
    await change(before)
  })

  // Seen to fail: a window that could never be opened again. Of what else may stand there: `test/unit/talk-windows/`.
  it('begins where what it remembers is none of its own', async () => {
    const { faults, open } = await openAlone()
    const page = await open('#/3')
    await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.startsWith('deck talk')).forEach(key => sessionStorage.setItem(key, '{"parts":{"isBlack":null}}')))
    await page.reload()
    await isThere(page)
    expect(await placeOf(page)).toBe('3')
    expect(faults).toEqual([])
  })

  // Seen to fail: a presenter’s window that all others wait for, since it said no goodbye.
  it('of a presenter that has crashed leaves the others to themselves', async () => {
    const second = await talk.open('')
    await stand([second], there)
    const session = await talk.context.newCDPSession(presenter)
    const crashed = presenter.waitForEvent('crash')
    session.send('Page.crash').catch(() => {})
    await crashed
    // Whoever waits to hear that it is gone has heard.
    await expect.poll(() => room.evaluate(async () => (await navigator.locks.query()).pending!.length)).toBe(0)
    await room.keyboard.press('ArrowLeft')
    await stand([room], here)
    const witness = await talk.open(`#/${number + 3}`)
    await witness.keyboard.press('ArrowDown')
    await stand([witness], String(number + 4))
    expect(await placeOf(second)).toBe(there)
    await presenter.close()
  })

  // Seen to fail: a presenter’s page that doesn’t say so.
  it('in a browser without BroadcastChannel works, and tells whoever presents that the room won’t follow', async () => {
    const { context, faults, open } = await openTalk(browser, inject('deckUrl'))
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    const only = await open('#/presenter/3')
    await only.locator('[data-notice=alone]').waitFor()
    await only.keyboard.press('ArrowDown')
    await stand([only], '4')
    await isThere(only)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('what is done in one window of a talk', () => {
  // Seen to fail: a window that belongs to the talk wherever it is.
  it('that is a reader’s at another slide concerns nobody, until the talk goes on', async () => {
    const reader = await talk.open('#/3')
    await reader.keyboard.press('ArrowDown')
    await reader.keyboard.press('b')
    await reader.locator('.black').waitFor()
    // What a window tells reaches the others in the order in which they hear it: this comes after whatever the reader’s told.
    const witness = await talk.open('')
    await stand([witness, room, presenter], there)
    expect(await placeOf(reader)).toBe('4')
    expect(await room.locator('.black').count()).toBe(0)

    await presenter.keyboard.press('ArrowLeft')
    await stand([reader, room, presenter], here)
    await reader.locator('.black').waitFor({ state: 'detached' })
  })

  // Seen to fail: a way back that only the window knows in which the key was pressed; one from the first slide shown alone.
  it('by m or a is undone by it in the other', async () => {
    for (const key of ['m', 'a']) {
      await presenter.keyboard.press(key)
      await expect.poll(async () => await placeOf(room) === await placeOf(presenter) && await placeOf(room) !== there).toBe(true)
      await presenter.keyboard.press('ArrowDown')
      const shown = await placeOf(presenter)
      await stand([room, presenter], shown)
      await room.keyboard.press(key)
      await stand([room, presenter], there)
    }
  })

  // Seen to fail: a row that only the window knows in which Enter was pressed, and an index without a way back.
  it('to look up a row of the index shows in the room, until Escape brings both back', async () => {
    await presenter.keyboard.press('e')
    await presenter.locator('.evidence-layer').waitFor()
    // The first item may be a drawing, which has no row.
    await presenter.keyboard.press('ArrowDown')
    await presenter.keyboard.press('Enter')
    const rows = [room, presenter].map(page => page.locator('#slide-content .index .sought:visible').first())
    await Promise.all(rows.map(row => row.waitFor()))
    expect(await rows[0]!.textContent()).toBe(await rows[1]!.textContent())
    await room.keyboard.press('Escape')
    await stand([room, presenter], there)
  })

  // Seen to fail: the sign that the room sees the evidence, over a black screen.
  it('to the evidence says that the room sees it only while it does', async () => {
    const sign = presenter.getByText('the room sees this')
    await presenter.keyboard.press('r')
    await sign.waitFor()
    await presenter.keyboard.press('b')
    await sign.waitFor({ state: 'detached' })
    await presenter.getByText('the room will see this').waitFor()
    await presenter.keyboard.press('b')
    await sign.waitFor()
    await presenter.keyboard.press('r')
    await sign.waitFor({ state: 'detached' })
  })

  // Seen to fail: sliders that each window has for itself.
  it('to a slider shows in the room', async () => {
    const model = slides.find(({ content }) => content.includes('<ComputeModel'))!.number
    await type(presenter, `#/presenter/${model}`)
    await stand([room, presenter], String(model))
    const sliderIn = (page: Page) => page.locator('#slide-content').getByRole('slider').first()
    const before = await sliderIn(room).inputValue()
    await sliderIn(presenter).press('ArrowRight')
    await expect.poll(() => sliderIn(room).inputValue()).not.toBe(before)
    expect(await sliderIn(room).inputValue()).toBe(await sliderIn(presenter).inputValue())
  })

  // Seen to fail: Slidev’s own arrow, which stays as long as the mouse does.
  it('with the mouse shows in the room until the mouse rests', async () => {
    const arrow = room.locator('#slide-content > :not(#slideshow) svg')
    await presenter.bringToFront()
    const { x, y } = (await presenter.locator('#slide-container').boundingBox())!
    for (const to of [60, 80])
      await presenter.mouse.move(x + to, y + 60)
    await arrow.waitFor()
    await arrow.waitFor({ state: 'detached' })
    await presenter.mouse.move(x + 100, y + 60)
    await arrow.waitFor()
  })

  // Seen to fail: Slidev’s own timer, which a reset stops in one window for good.
  it('to the clock shows in another presenter’s window alike', async () => {
    const other = await talk.open('#/presenter/')
    const times = () => Promise.all([presenter, other].map(page => page.getByRole('timer').textContent()))
    await presenter.getByRole('button', { name: 'Start the timer' }).press('Enter')
    await other.getByRole('button', { name: 'Pause the timer' }).press('Enter')
    await presenter.getByRole('button', { name: 'Reset the timer' }).press('Enter')
    const [before] = await times()
    await other.getByRole('button', { name: 'Start the timer' }).press('Enter')
    for (const i of [0, 1])
      await expect.poll(async () => (await times())[i]).not.toBe(before)
    await other.getByRole('button', { name: 'Pause the timer' }).press('Enter')
    await expect.poll(times).toSatisfy(([a, b]) => a === b)
  })
})

describe('windows at a host name, without a presenter', () => {
  // Seen to fail: a channel that is named after the deck’s title; and Slidev’s own way, by which a window on another host goes to
  // the first slide at each of b, . and r.
  it('of one deck, or of two editions on one host, are strangers, and stay where they are when b, . or r is pressed', async () => {
    const published = await serveSite(inject('publicSite'))
    const readers = await openTalk(browser, published.url.replace('127.0.0.1', 'deck.localhost'))
    try {
      const [one, other] = [await readers.open(`#/${there}`), await readers.open('#/45')]
      for (const key of ['b', '.', 'r']) {
        await one.keyboard.press(key)
        await one.locator('.black, .evidence-layer').first().waitFor()
        await one.keyboard.press(key)
        await one.locator('.black, .evidence-layer').first().waitFor({ state: 'detached' })
        expect(await placeOf(one)).toBe(there)
      }
      for (const key of ['b', 'r', 'ArrowRight', 'm'])
        await one.keyboard.press(key)
      await one.locator('.black').waitFor()
      const copy = await readers.open('index.html#/9')
      expect(await placeOf(other)).toBe('45')
      expect(await other.locator('.black, .evidence-layer').count()).toBe(0)
      expect(await placeOf(copy)).toBe('9')
      expect(readers.faults).toEqual([])
    }
    finally {
      await readers.context.close()
      published.close()
    }
  })
})
