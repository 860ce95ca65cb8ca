import type { Outline } from '../support/outline'
import type { PdfPage } from '../support/read-pdf'
import type { SlideState } from '../support/read-slide'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { pick } from '../../data'
import { exportPdf } from '../../scripts/pdf/export-pdf'
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
  ;[slides] = await Promise.all([readSlides(), exportPdf({ site: inject('deckSite'), output })])
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

  it('has every chart drawn on its page, with its name', () => {
    expect(slides.flatMap(({ charts }) => charts)).not.toEqual([])
    for (const [i, { charts }] of slides.entries()) {
      const { names, bitmaps } = pages[i]!
      expect.soft(names, `page ${i + 1}`).toEqual(expect.arrayContaining(charts.map(({ name }) => name)))
      expect.soft(bitmaps.filter(({ isPainted }) => isPainted).length, `page ${i + 1}`).toBeGreaterThanOrEqual(charts.length)
    }
  })
})

describe('an export that is interrupted while it draws', () => {
  it('leaves the earlier PDF whole and nothing beside it', async () => {
    const earlier = await readFile(output)
    const controller = new AbortController()
    const onProgress = (stage: string) => stage === 'Drawing the slides' && controller.abort(new Error('interrupted'))
    await expect(exportPdf({ site: inject('deckSite'), output, onProgress, signal: controller.signal })).rejects.toThrow('interrupted')
    expect(earlier.equals(await readFile(output))).toBe(true)
    expect(await readdir(folder)).toEqual(['deck.pdf'])
  })
})
