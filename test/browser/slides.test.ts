import type { Browser } from 'playwright-chromium'
import type { Place } from '../support/deck-page'
import type { SlideState } from '../support/read-slide'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser'
import { DeckPage } from '../support/deck-page'
import { findOverflow } from '../support/find-overflow'
import { deckTitle, outline } from '../support/outline'
import { readSlide } from '../support/read-slide'
import { watchFaults } from '../support/watch-faults'

interface Step extends Place, SlideState {
  overflow: string[]
  /** Stands for the picture of all between heading and source line. */
  look: string
}

const steps: Step[] = []
let faults: string[] = []
let pageTitle = ''
let browser: Browser

/** Goes with the right arrow key through the whole deck, as an audience sees it. */
beforeAll(async () => {
  browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  faults = watchFaults(context, inject('deckUrl'))
  const deck = new DeckPage(await context.newPage(), inject('deckUrl'))
  await deck.open(1)
  steps.push(await read(deck))
  while (await deck.hasNext()) {
    await deck.press('ArrowRight')
    steps.push(await read(deck))
  }
  pageTitle = await deck.page.title()
})

afterAll(() => browser?.close())

async function read(deck: DeckPage): Promise<Step> {
  const clip = await deck.slide.locator('main').boundingBox()
  const picture = await deck.page.screenshot({ clip: clip! })
  return {
    ...deck.place(),
    ...await readSlide(deck.slide),
    overflow: await findOverflow(deck.slide),
    look: createHash('sha256').update(picture).digest('hex'),
  }
}

/** What a check has to say, with the place it is about. */
function problemsOf(check: (step: Step, last: Step | undefined) => string[]): string[] {
  return steps.flatMap((step, i) =>
    check(step, steps[i - 1]).map(problem => `slide ${step.slide}, click ${step.click}: ${problem}`))
}

describe('the right arrow key', () => {
  it('leads through every slide, with as many clicks as its front matter says', () => {
    const walked = steps.map(({ slide, click }) => `slide ${slide}, click ${click}`)
    const written = outline.flatMap(({ number, clicks }) => Array.from({ length: clicks + 1 }, (_, click) => `slide ${number}, click ${click}`))
    expect(walked).toEqual(written)
  })

  it('changes with every click what can be seen on the slide', () => {
    expect(problemsOf((step, last) => step.slide === last?.slide && step.look === last.look ? ['looks as before'] : [])).toEqual([])
  })

  it('causes no error, no warning, no failed request and no request to another host', () => {
    expect(faults).toEqual([])
  })
})

describe('every slide, at every click', () => {
  it('has one heading, the title its Markdown gives it', () => {
    expect(outline.map(({ title }) => title)).not.toContain('')
    expect(problemsOf(({ slide, headings }) =>
      headings.length === 1 && headings[0] === outline[slide - 1]?.title ? [] : [`has the headings “${headings.join('”, “')}”`])).toEqual([])
  })

  it('has one line that names its source', () => {
    expect(problemsOf(({ sources }) => sources.length === 1 && sources[0] ? [] : [`has ${sources.length} source lines`])).toEqual([])
  })

  it('keeps its text on the slide', () => {
    expect(problemsOf(({ overflow }) => overflow.map(text => `“${text}” is cut off`))).toEqual([])
  })

  it('is part of a page with the title of the deck', () => {
    expect(pageTitle).toBe(deckTitle)
  })
})

describe('every chart, at every click', () => {
  it('has something drawn on its canvas', () => {
    expect(steps.flatMap(({ charts }) => charts).length).toBeGreaterThan(0)
    expect(problemsOf(({ charts }) => charts.filter(chart => !chart.isPainted).map(({ name }) => `“${name}” is blank`))).toEqual([])
  })

  it('is a picture with a name, and has a table for those who cannot see it', () => {
    expect(problemsOf(({ charts }) => charts.flatMap(({ role, name, rows }) => [
      ...role === 'img' ? [] : [`“${name}” has the role ${role}`],
      ...name ? [] : ['a canvas has no name'],
      ...rows ? [] : [`“${name}” has no table`],
    ]))).toEqual([])
  })
})
