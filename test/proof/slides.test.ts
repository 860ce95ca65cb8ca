import type { Place } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import type { Step } from '../support/proof/step'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSlide } from '../../kit/sources/outline-deck'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { checks } from '../support/proof/checks'
import { readStep } from '../support/proof/step'

const outline = await loadOutline()
/** All slides, or the one that `npm run prove` names. */
const proven = process.env.SLIDE ? [findSlide(outline, process.env.SLIDE)] : outline.slides
const walked: Place[] = []
/** What each check found, by its name. */
const problems = new Map(checks.map(({ name }) => [name, [] as string[]]))
let seen = { texts: 0, charts: 0 }
let open: OpenDeck

/** Goes with the right arrow key through the slides, as an audience sees them; pictures of all would fill the memory. */
beforeAll(async () => {
  open = await openDeck()
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

  it('has a title, and the deck has charts', () => {
    expect(proven.filter(({ title }) => !title)).toEqual([])
    if (proven.length === outline.slides.length)
      expect(seen.charts).toBeGreaterThan(0)
  })
})
