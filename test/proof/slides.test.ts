import type { Place } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import type { Barriers } from '../support/proof/read-barriers'
import type { Step } from '../support/proof/step'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { themes } from '../../data/whole'
import { presentedCount } from '../../kit/model/cuts'
import { findSlide } from '../../kit/sources/outline-deck'
import { bringAxe } from '../support/audit'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { checks } from '../support/proof/checks'
import { readBarriers } from '../support/proof/read-barriers'
import { readStep } from '../support/proof/step'
import { watchMotion } from '../support/watch-motion'

const outline = await loadOutline()
/** All slides, or the one that `npm run prove` names. */
const proven = process.env.SLIDE ? [findSlide(outline, process.env.SLIDE)] : outline.slides
const walked: Place[] = []
const barriers: Barriers[] = []
/** What each check found, by its name. */
const problems = new Map(checks.map(({ name }) => [name, [] as string[]]))
let seen = { texts: 0, charts: 0 }
let open: OpenDeck

/** Goes with the right arrow key through the slides, as an audience sees them; pictures of all would fill the memory. */
beforeAll(async () => {
  open = await openDeck()
  await Promise.all([bringAxe(open.context), watchMotion(open.context)])
  await open.deck.open(proven[0]!.number)
  let last: Step | undefined
  for await (const place of open.deck.walk()) {
    if (place.slide > proven.at(-1)!.number)
      break
    walked.push(place)
    const step = await readStep(open.deck, place, outline.slides[place.slide - 1]!)
    seen = { texts: seen.texts + step.texts.length, charts: seen.charts + step.charts.length }
    for (const { name, find } of checks)
      note(name, step, find(step, last))
    barriers.push(await readBarriers(open.deck, place, step.isComplete))
    last = step
  }
})

afterAll(() => open?.browser.close())

/** Notes a problem once, with the first click at which a slide has it. */
function note(check: string, { slide, click, outlined: { title } }: Step, found: string[]): void {
  const known = problems.get(check)!
  const place = `slide ${slide} “${title}”`
  known.push(...found.filter(problem => !known.some(other => other.startsWith(place) && other.endsWith(`: ${problem}`))).map(problem => `${place}, click ${click}: ${problem}`))
}

/** What a check of what the eye may miss has to say, with the place it is about. */
function barriersBy(check: (step: Barriers) => string[]): string[] {
  return barriers.flatMap(step => check(step).map(problem => `slide ${step.slide}, click ${step.click}: ${problem}`))
}

describe('the right arrow key', () => {
  it('leads through every slide, with as many clicks as its front matter says', () => {
    const written = proven.flatMap(({ number, clicks }) => Array.from({ length: clicks + 1 }, (_, click) => ({ slide: number, click })))
    expect(walked).toEqual(written)
  })

  it('causes no error, no warning, no failed request and no request to another host', () => {
    expect(open.faults).toEqual([])
  })
})

describe('every slide, at every click', () => {
  it.each(checks.map(({ name }) => name))('%s', (name) => {
    expect(seen.texts).toBeGreaterThan(0)
    expect(problems.get(name)).toEqual([])
  })

  // Seen to fail: charts with an attribute that ARIA doesn’t have.
  it('has nothing that axe-core objects to', () => {
    expect(barriersBy(({ violations }) => violations)).toEqual([])
  })

  // Seen to fail: the deck’s title only.
  it('names the window after itself and the deck', () => {
    const titles = outline.slides.map(({ title }) => [...new Set([title, outline.title])].join(' · '))
    expect(barriers.map(({ title }) => title)).toEqual(walked.map(({ slide }) => titles[slide - 1]))
  })

  // Seen to fail: steps counted from two.
  it('is announced: a slide with number and title, a step with its number', () => {
    const total = presentedCount(outline.slides)
    const steps = barriers.slice(1)
    const expected = steps.map(({ slide, click }) => click
      ? `Step ${click} of ${outline.slides[slide - 1]!.clicks}.`
      : `Slide ${slide}${slide > total ? ', outside the talk' : ` of ${total}`}: ${outline.slides[slide - 1]!.title}`)
    expect(steps.map(({ announced }, i) => announced.slice(0, expected[i]!.length))).toEqual(expected)
  })

  // Seen to fail: style sheets that move for everybody.
  it('moves nothing for those who asked for less motion', () => {
    expect(barriersBy(({ moved }) => moved)).toEqual([])
  })

  it('has a title, and the deck has charts', () => {
    expect(proven.filter(({ title }) => !title)).toEqual([])
    if (proven.length === outline.slides.length)
      expect(seen.charts).toBeGreaterThan(0)
  })
})

describe('every slide, when it is complete', () => {
  it('says of every Chinese passage that it is Chinese, and of no English one', () => {
    expect(barriersBy(({ foreign }) => foreign)).toEqual([])
  })

  // Seen to fail: a button to copy code, transparent until the mouse is over it.
  it('shows on everything that takes the focus that it has it', () => {
    expect(barriersBy(({ unmarkedFocus }) => unmarkedFocus)).toEqual([])
  })

  it('has only links that lead to a slide that is there', () => {
    const known = new Set(outline.slides.map(({ number }) => `#/${number}`))
    if (proven.length === outline.slides.length)
      expect(new Set(barriers.flatMap(({ links }) => links)).size).toBeGreaterThanOrEqual(themes.length)
    expect(barriersBy(({ links }) => links.filter(href => !known.has(href)))).toEqual([])
  })
})
