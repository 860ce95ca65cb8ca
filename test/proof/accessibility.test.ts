import type { OpenDeck } from '../support/open-deck'
import type { Opening } from '../support/over-slide'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presentedCount } from '../../kit/model/cuts'
import { audit, bringAxe } from '../support/audit'
import { findForeign } from '../support/find-foreign'
import { findUnmarkedFocus } from '../support/find-unmarked-focus'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { slidevOpenings } from '../support/over-slide'

const outline = await loadOutline()
/** Over slides and over presenter mode. In a browser each: windows of one tell each other what they show. */
let opens: OpenDeck[] = []

beforeAll(async () => {
  opens = await Promise.all([openDeck(), openDeck()])
  await Promise.all(opens.map(({ context }) => bringAxe(context)))
})

afterAll(() => Promise.all(opens.map(({ browser }) => browser.close())))

describe('a step', () => {
  // Seen to fail: steps announced by number only.
  it('is announced with the words it brings, in the language of the edition, and with none when it goes back', async () => {
    const { deck } = opens[0]!
    const stepped = outline.slides.find(({ alias }) => alias === 'summary')!
    await deck.open(stepped.number)
    const announcer = deck.page.locator('.announcer')
    const wordsOnSlide = async () => (await deck.slide.locator('main').textContent())!.replace(/\s+/g, ' ')
    const before = await wordsOnSlide()
    await deck.press('ArrowRight')
    const [, brought = ''] = /^Step 1 of \d+\. (.+)$/.exec((await announcer.textContent())!.trim()) ?? []
    expect(brought.split(' ').length).toBeGreaterThan(2)
    expect(before).not.toContain(brought)
    expect(await wordsOnSlide()).toContain(brought)
    expect(brought).not.toMatch(/\p{Script=Han}/u)
    await deck.press('ArrowLeft')
    expect((await announcer.textContent())!.trim()).toBe(`Slide ${stepped.number} of ${presentedCount(outline.slides)}: ${stepped.title}`)
  })
})

const states: Opening[] = [
  ...slidevOpenings,
  ['the list of keys', ({ page }) => page.keyboard.press('?'), '.key-help'],
  ['the evidence layer', ({ page }) => page.keyboard.press('e'), '.evidence-layer li'],
  ['the evidence layer for the room', ({ page }) => page.keyboard.press('r'), '.evidence-layer .room'],
  ['a black screen', ({ page }) => page.keyboard.press('b'), '[role=status]:has-text("black screen")'],
]

/** Asks all of one state over slides or over presenter mode. */
async function problemsIn({ deck }: OpenDeck, mode: string, [name, enter, sign]: Opening): Promise<string[]> {
  const { number, clicks } = outline.slides.find(({ alias }) => alias === 'code-red')!
  await (mode === 'slides' ? deck.open(number, clicks) : deck.openPresenter(number, clicks))
  const opened = deck.page.locator(sign).first()
  await enter(deck)
  await opened.waitFor({ state: 'attached' })
  const problems = [
    ...await audit(deck.page, { without: mode === 'slides' ? [] : ['target-size'] }),
    ...(await findForeign(deck.page)).map(words => `foreign words: ${words}`),
    ...(await findUnmarkedFocus(deck.page.locator('body'))).map(element => `hidden focus: ${element}`),
  ]
  // Most are closed as they are opened; there the key is the overview’s, or a letter more.
  await (/overview|dialog/.test(name) ? deck.page.keyboard.press('Escape') : enter(deck))
  await opened.waitFor({ state: 'hidden' })
  return problems.map(problem => `over ${mode}: ${problem}`)
}

it.each(states)('%s has nothing that axe-core objects to, no foreign words and no hidden focus, over slides and presenter mode', async (...opening) => {
  const problems = await Promise.all(['slides', 'presenter mode'].map((mode, i) => problemsIn(opens[i]!, mode, opening)))
  expect(problems.flat()).toEqual([])
})
