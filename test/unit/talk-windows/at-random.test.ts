import type { MemoryBrowser, MemoryWindow } from '../../support/windows-in-memory'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginTalk, there } from '../../support/talk-in-memory'

/** A window with the place where it should stand, and whether it is apart: a reader’s, or another in presenter mode. */
interface Seen {
  window: MemoryWindow
  place: string
  apart?: 'reader' | 'presenter'
}

interface Act {
  what: typeof acts[number]
  which: number
  key: typeof keys[number]
  page: number
}

const acts = ['open', 'open there', 'open apart', 'present apart', 'move', 'type', 'black', 'reload', 'away', 'crash', 'close'] as const
const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const
const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...acts),
  which: fc.nat(9),
  key: fc.constantFrom(...keys),
  // Further from where the talk begins than a few steps lead.
  page: fc.integer({ min: 25, max: 50 }),
})

/** Does one thing in one of the windows, of which the first is the presenter’s, and says where each should stand then. */
async function play(browser: MemoryBrowser, seen: Seen[], { what, which, key, page }: Act): Promise<void> {
  const { window: { place: talk } } = seen[0]!
  const one = seen[which % seen.length]!
  switch (what) {
    case 'open':
    case 'open there':
      seen.push({ window: await browser.open(what === 'open' ? '#/' : `#/${talk}`), place: talk })
      break
    case 'open apart':
    case 'present apart': {
      const isReader = what === 'open apart'
      const window = await browser.open(`#/${isReader ? '' : 'presenter/'}${page}`)
      seen.push({ window, place: String(page), apart: talk === String(page) ? undefined : isReader ? 'reader' : 'presenter' })
      break
    }
    case 'move':
      await move(seen, one, key)
      break
    case 'type':
      if (one.apart === 'reader') {
        await one.window.type(`#/${talk}`)
        one.place = talk
      }
      break
    case 'black':
      await one.window.press('b')
      break
    case 'reload':
    case 'away': {
      await one.window.end('close')
      if (what === 'away' && one !== seen[0])
        await move(seen.filter(other => other !== one), seen[0]!, key)
      one.window = await one.window.comeBack()
      one.apart &&= one.place === seen[0]!.place ? undefined : one.apart
      one.place = one.apart ? one.place : seen[0]!.place
      break
    }
    default:
      if (one !== seen[0]) {
        await one.window.end(what)
        seen.splice(seen.indexOf(one), 1)
      }
  }
}

/** Presses a key in a window: who is of the talk, or presents, takes all others along. */
async function move(seen: Seen[], one: Seen, key: typeof keys[number]): Promise<void> {
  await one.window.press(key)
  const { place } = one.window
  if (one.apart === 'reader')
    one.place = place
  else
    seen.forEach(other => Object.assign(other, { place, apart: undefined }))
}

/** A reader blacks a window apart, goes to where the talk is, and reloads: few runs would come upon that. */
const joinsBlack: Act[] = (['open apart', 'black', 'type', 'reload'] as const).map(what => ({ what, which: 2, key: 'ArrowDown', page: 30 }))

describe('a talk', () => {
  // Seen to fail: with a reader who brings a black screen along.
  it('is at one place in all its windows, and all others are left alone and leave it alone', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const { browser, room, presenter } = await beginTalk()
      const seen: Seen[] = [presenter, room].map(window => ({ window, place: there }))
      for (const [i, act] of acts.entries()) {
        await play(browser, seen, act)
        const after = `after ${i + 1} acts`
        expect(seen.map(({ window }) => window.place), after).toEqual(seen.map(({ place }) => place))
        const blacks = seen.filter(({ apart }) => !apart).map(({ window }) => window.isBlack)
        expect(new Set(blacks).size, `black screens ${after}`).toBe(1)
      }
    }), { numRuns: 150, examples: [[joinsBlack]] })
  }, 120_000)

  // Seen to fail: with windows that hear only presenters say where they are, and with one that two answers lead to the first.
  it('is taken up where any of its windows was moved last, in all of them', async () => {
    const how = fc.constantFrom('close' as const, 'crash' as const)
    const steps = fc.array(fc.record({ which: fc.nat(1), key: fc.constantFrom(...keys) }), { maxLength: 4 })
    await fc.assert(fc.asyncProperty(how, steps, async (how, steps) => {
      const { browser, room, presenter } = await beginTalk()
      const second = await browser.open('#/')
      await presenter.end(how)
      let place = there
      for (const { which, key } of steps) {
        const [one, other] = which ? [room, second] : [second, room]
        const { place: before } = other
        await one.press(key)
        place = one.place
        expect(other.place, 'a window without a presenter').toBe(before)
      }
      const late = await browser.open('#/')
      const next = await browser.open('#/presenter/')
      expect([room, second, late, next].map(({ place }) => place)).toEqual(Array.from({ length: 4 }).fill(place))
    }), { numRuns: 60 })
  }, 60_000)
})
