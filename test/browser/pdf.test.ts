import type { Page } from 'playwright-chromium'
import type { Outline } from '../support/outline'
import type { PdfPage } from '../support/read-pdf'
import type { SlideState } from '../support/read-slide'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { pick } from '../../data'
import { launchBrowser } from '../../scripts/browser'
import { exportPdf } from '../../scripts/pdf/export-pdf'
import { openPrintPage } from '../../scripts/pdf/print-page'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { readPdf } from '../support/read-pdf'
import { readSlide } from '../support/read-slide'

let folder: string
let output: string
let outline: Outline
let slides: SlideState[]
let pages: PdfPage[]

beforeAll(async () => {
  outline = await loadOutline()
  folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
  output = join(folder, 'deck.pdf')
  ;[slides] = await Promise.all([readSlides(), exportPdf({ site: inject('deckSite'), deck: outline, output })])
  pages = await readPdf(output)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The slides as an audience sees them in the end. */
async function readSlides(): Promise<SlideState[]> {
  const { browser, deck } = await openDeck()
  const states: SlideState[] = []
  for (const { number, clicks } of outline.slides) {
    await deck.open(number, clicks)
    states.push(await readSlide(deck.slide))
  }
  await browser.close()
  return states
}

async function onPrintPage<T>(read: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchBrowser()
  try {
    return await read(await openPrintPage(browser, `${inject('deckUrl')}?print=true#/print`))
  }
  finally {
    await browser.close()
  }
}

/** The words that each chart of each slide draws. */
function readPrintedCharts(): Promise<string[][][]> {
  return onPrintPage(page => page.locator('.print-slide-container').evaluateAll(slides => slides.map(slide =>
    [...slide.querySelectorAll('figure[data-chart] .canvas svg')].map(svg => [...svg.querySelectorAll('text')].map(text => text.textContent!)))))
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('the PDF', () => {
  it('has a page for every slide', () => {
    expect(pages).toHaveLength(outline.slides.length)
  })

  it('has the title of every slide as text on its page', () => {
    for (const { number, title } of outline.slides)
      expect.soft(letters(pages[number - 1]!.text), `page ${number}`).toContain(letters(title))
  })

  it('has the quotations of every slide as text on its page, in Chinese and in English', () => {
    expect(slides.flatMap(({ quotations }) => quotations)).not.toEqual([])
    for (const [i, { quotations }] of slides.entries()) {
      const text = letters(pages[i]!.text)
      for (const { original, translation } of quotations.map(pick.quotation)) {
        expect.soft(text, `page ${i + 1}`).toContain(letters(original))
        expect.soft(text, `page ${i + 1}`).toContain(letters(translation))
      }
    }
  })

  it('has every chart on its page as lines and letters, with its name', async () => {
    const drawn = await readPrintedCharts()
    expect(drawn.flat()).not.toEqual([])
    for (const [i, { charts }] of slides.entries()) {
      const { names, bitmaps, text } = pages[i]!
      expect.soft(names, `page ${i + 1}`).toEqual(expect.arrayContaining(charts.map(({ name }) => name)))
      expect.soft(drawn[i], `page ${i + 1}`).toHaveLength(charts.length)
      for (const words of drawn[i]!.flat())
        expect.soft(letters(text), `page ${i + 1}`).toContain(letters(words))
      if (charts.length > 0)
        expect.soft(bitmaps, `page ${i + 1}`).toBe(0)
    }
  })

  // Chart.js keeps curves as Path2D, which a drawing of lines ignores without a word.
  it('has the curves of its charts', async () => {
    const curve = outline.slides.find(slide => slide.content.includes('<MemoryCurve'))!.number
    const strokes = await onPrintPage(page => page.locator(`.print-slide-container[id^="${String(curve).padStart(3, '0')}-"] .canvas svg path`)
      .evaluateAll(paths => paths.filter(path => path.getAttribute('stroke') !== 'none' && path.getAttribute('stroke-dasharray')).length))
    expect(strokes).toBeGreaterThan(0)
  })
})

describe('an export that is interrupted while it draws', () => {
  it('leaves the earlier PDF whole and nothing beside it', async () => {
    const earlier = await readFile(output)
    const controller = new AbortController()
    const onProgress = (stage: string) => stage === 'Drawing the slides' && controller.abort(new Error('interrupted'))
    await expect(exportPdf({ site: inject('deckSite'), deck: outline, output, onProgress, signal: controller.signal })).rejects.toThrow('interrupted')
    expect(earlier.equals(await readFile(output))).toBe(true)
    expect(await readdir(folder)).toEqual(['deck.pdf'])
  })
})
