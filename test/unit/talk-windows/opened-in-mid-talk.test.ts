import { describe, expect, it } from 'vitest'
import { beginTalk, DAY, here, number, openBrowser, stand, there } from '../../support/talk-in-memory'

/** Addresses that name no slide of the deck. */
const unnamed = ['', '#/', '#/presenter/', '#/presenter', '#/no-such-slide', '#/presenter/999']

describe('a window that comes in mid-talk', () => {
  // Seen to fail: with a window that doesn’t follow what it hears when it comes.
  it.each(unnamed)('at “%s” takes the place of the others', async (hash) => {
    const { browser, room, presenter } = await beginTalk()
    const third = await browser.open(hash)
    stand([third, room, presenter], there)
    await third.press('ArrowLeft')
    stand([third, room, presenter], here)
  })

  // Seen to fail: a presenter’s window that tells where it is before anybody has moved it.
  it('in presenter mode at another slide moves nobody before it is moved', async () => {
    const { browser, room, presenter } = await beginTalk()
    const second = await browser.open('#/presenter/3')
    const late = await browser.open('')
    stand([late, room, presenter], there)
    stand([second], '3')
    await second.press('ArrowDown')
    stand([second, late, room, presenter], '4')
  })
})

describe('an address that is typed in a window of the talk', () => {
  // Seen to fail: for a move to the first slide.
  it.each(['#/', '#/presenter/'])('as %s leads nobody away, and a window that was apart to the others', async (hash) => {
    const { browser, room, presenter } = await beginTalk()
    const reader = await browser.open('#/3')
    await reader.press('ArrowDown')
    for (const window of [room, reader, presenter]) {
      await window.type(hash)
      stand([window, room, presenter], there)
    }
  })

  // Seen to fail: Back as a move of the talk; and what is typed taken for Back, as both are steps of the history.
  it('is left by Back without moving anybody', async () => {
    const { browser, room, presenter } = await beginTalk()
    for (const page of [number + 1, number + 2]) {
      await room.type(`#/${page}`)
      stand([room, presenter], String(page))
    }
    await room.back()
    stand([room], String(number + 1))
    stand([await browser.open(''), presenter], String(number + 2))
  })
})

describe('a window that another page opens in presenter mode', () => {
  // Seen to fail: an answer to whoever comes with the slide that only the other window’s address had named.
  it('moves nobody before the talk’s first step, whoever comes, and whatever its mouse does', async () => {
    const browser = await openBrowser()
    let presenter = await browser.open('#/presenter/')
    const room = await browser.open('')
    const other = await browser.open('#/presenter/30')
    const reader = await browser.open('#/3')
    await other.point()
    expect(room.hasArrow).toBe(true)
    const late = await browser.open('')
    stand([late, presenter, room], '1')
    presenter = await presenter.reload()
    stand([late, presenter, room], '1')
    stand([reader], '3')
  })

  // Seen to fail: a goodbye that is followed; and an address that is remembered as the talk’s place, because the room answered first.
  it('doesn’t decide where the talk is taken up again', async () => {
    const { browser, room, presenter } = await beginTalk()
    const other = await browser.open('#/presenter/30')
    for (const window of [room, presenter])
      await window.end('close')
    for (const isBlack of [true, false]) {
      await other.press('b')
      expect(other.isBlack).toBe(isBlack)
    }
    stand([other], '30')
    await other.end('close')
    stand([await browser.open('#/presenter/')], there)
  })

  // Seen to fail: a presenter’s window that nobody has moved, remembered with the slide of its address.
  it('while the presenter’s is closed doesn’t decide either, nor makes a reader’s window part of the talk', async () => {
    const { browser, room, presenter } = await beginTalk()
    await presenter.end('close')
    const reader = await browser.open('#/3')
    await reader.press('ArrowDown')
    await reader.press('b')
    const other = await browser.open('#/presenter/30')
    await other.point()
    expect(room.hasArrow).toBe(true)
    await other.end('close')
    const next = await browser.open('#/presenter/')
    stand([next, room], there)
    expect(room.isBlack).toBe(false)
    await reader.press('ArrowDown')
    stand([reader], '5')
    stand([await browser.open(''), next, room], there)
  })

  // Seen to fail: the parts of its last talk, later than those of this one.
  it.each([false, true])('and comes back from another talk brings nothing of that along, this one having begun: %s', async (hasBegun) => {
    const browser = await openBrowser()
    const old = await browser.open('#/presenter/11')
    await old.press('ArrowDown')
    await old.press('b')
    await old.end('close')
    browser.now += DAY
    const { room, presenter } = hasBegun
      ? await beginTalk(browser)
      : { room: await browser.open('#/'), presenter: await browser.open('#/presenter/') }
    const back = await old.comeBack()
    const late = await browser.open('#/')
    stand([late, back, room, presenter], hasBegun ? there : '1')
    await back.point()
    expect(late.hasArrow).toBe(true)
    expect([late, room, presenter].map(({ isBlack }) => isBlack)).toEqual([false, false, false])
  })

  // Seen to fail: a window that stays apart from one that is gone.
  it('is the presenter’s as soon as there is no other, if no talk has begun', async () => {
    const browser = await openBrowser()
    const first = await browser.open('#/presenter/5')
    const second = await browser.open('#/presenter/9')
    await first.end('close')
    await second.startClock()
    const room = await browser.open('#/')
    stand([room], '9')
    await second.end('close')
    await room.end('close')
    const next = await browser.open('#/presenter/')
    stand([next], '9')
    expect(next.clock).toBe('running')
  })

  // Seen to fail: a window of the talk, which it is not where it stands.
  it('goes to the talk’s place when an address without a slide is typed in it', async () => {
    const { browser, room, presenter } = await beginTalk()
    const other = await browser.open('#/presenter/30')
    await other.type('#/presenter/')
    stand([other, room, presenter], there)
  })

  // Seen to fail: “here” that viewers take from each other.
  it('makes no windows one that were strangers to each other', async () => {
    const browser = await openBrowser()
    const one = await browser.open('#/5')
    const other = await browser.open('#/8')
    for (const reader of [one, other])
      await reader.press('ArrowDown')
    stand([other], '9')
    stand([await browser.open('#/presenter/')], '9')
    stand([one], '6')
  })
})

describe('a talk of which one window stands elsewhere', () => {
  // Seen to fail: a room that follows whatever any presenter’s window answers to whom.
  it('is not led there when the presenter’s is reloaded before the first step, nor when a reader comes', async () => {
    const browser = await openBrowser()
    const room = await browser.open('#/')
    let presenter = await browser.open('#/presenter/5')
    const other = await browser.open('#/presenter/28')
    presenter = await presenter.reload()
    const reader = await browser.open('#/3')
    stand([presenter], '5')
    stand([room], '1')
    stand([other], '28')
    stand([reader], '3')
    await presenter.press('ArrowDown')
    stand([room, presenter, other, reader], '6')
  })

  // Seen to fail: a late window that nobody tells where the talk is, and whose next step takes all others away.
  it('takes late windows along, though that is the only one that presents', async () => {
    const { browser, room, presenter } = await beginTalk()
    const other = await browser.open('#/presenter/30')
    await presenter.end('crash')
    const late = await browser.open('')
    stand([late, room], there)
    stand([other], '30')
    await other.type('#/presenter/')
    stand([late, room, other], there)
  })
})
