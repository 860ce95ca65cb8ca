import type { DeckPage, Place } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import type { Outline } from '../support/outline'
import type { DrawnFonts } from '../support/platform-fonts'
import type { SlideState } from '../support/read-slide'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOverflow } from '../support/find-overflow'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { readPlatformFonts } from '../support/platform-fonts'
import { readSlide } from '../support/read-slide'
import { linesBehind, linesNamed } from '../support/source-lines'

interface Step extends Place, SlideState {
  overflow: string[]
  /** Only of slides that are complete. */
  fonts: DrawnFonts | undefined
  /** Stands for the picture of all between top line and source line; of slides that clicks change. */
  look: string | undefined
}

const steps: Step[] = []
let outline: Outline
let open: OpenDeck

/** Goes with the right arrow key through the whole deck, as an audience sees it. */
beforeAll(async () => {
  [outline, open] = await Promise.all([loadOutline(), openDeck()])
  await open.deck.open(1)
  for await (const place of open.deck.walk())
    steps.push({ ...place, ...await read(open.deck, place) })
})

afterAll(() => open?.browser.close())

async function read({ page, slide }: DeckPage, place: Place) {
  const { clicks } = outline.slides[place.slide - 1]!
  return {
    ...await readSlide(slide),
    overflow: await findOverflow(slide),
    fonts: place.click === clicks ? await readPlatformFonts(page, `[data-slidev-no="${place.slide}"]`) : undefined,
    look: clicks ? await readLook({ page, slide }) : undefined,
  }
}

async function readLook({ page, slide }: Pick<DeckPage, 'page' | 'slide'>): Promise<string> {
  const clip = await slide.locator('main').boundingBox()
  const picture = await page.screenshot({ clip: clip!, type: 'jpeg' })
  return createHash('sha256').update(picture).digest('hex')
}

/** What a check has to say, with the place it is about. */
function problemsOf(check: (step: Step, last: Step | undefined) => string[]): string[] {
  return steps.flatMap((step, i) =>
    check(step, steps[i - 1]).map(problem => `slide ${step.slide}, click ${step.click}: ${problem}`))
}

function complete(): Step[] {
  return steps.filter(({ slide, click }) => click === outline.slides[slide - 1]!.clicks)
}

describe('the right arrow key', () => {
  it('leads through every slide, with as many clicks as its front matter says', () => {
    const walked = steps.map(({ slide, click }) => `slide ${slide}, click ${click}`)
    const written = outline.slides.flatMap(({ number, clicks }) => Array.from({ length: clicks + 1 }, (_, click) => `slide ${number}, click ${click}`))
    expect(walked).toEqual(written)
  })

  it('changes with every click what can be seen on the slide', () => {
    expect(problemsOf((step, last) => step.slide === last?.slide && step.look === last.look ? ['looks as before'] : [])).toEqual([])
  })

  it('causes no error, no warning, no failed request and no request to another host', () => {
    expect(open.faults).toEqual([])
  })
})

describe('every slide, at every click', () => {
  it('has one heading, the title its Markdown gives it', () => {
    expect(outline.slides.map(({ title }) => title)).not.toContain('')
    expect(problemsOf(({ slide, headings }) =>
      headings.length === 1 && headings[0] === outline.slides[slide - 1]?.title ? [] : [`has the headings “${headings.join('”, “')}”`])).toEqual([])
  })

  it('has one line that names its source', () => {
    expect(problemsOf(({ sources }) => sources.length === 1 && sources[0] ? [] : [`has ${sources.length} source lines`])).toEqual([])
  })

  it('keeps its text on the slide', () => {
    expect(problemsOf(({ overflow }) => overflow.map(text => `“${text}” is cut off`))).toEqual([])
  })
})

describe('every slide, when it is complete', () => {
  it('names exactly the lines its evidence stands on', () => {
    expect.soft(complete().length).toBe(outline.slides.length)
    for (const { slide, sources, evidence } of complete())
      expect.soft(linesNamed(sources.join()), `slide ${slide}`).toEqual(linesBehind(evidence))
  })

  it('is set in fonts of the deck, none falls back to one of the system', () => {
    for (const { slide, fonts } of complete())
      expect.soft(fonts, `slide ${slide}`).toEqual({ ours: expect.toSatisfy(ours => ours.size > 0), system: [] })
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
