import { fileURLToPath } from 'node:url'
import { formatHex, parse, wcagContrast, wcagLuminance } from 'culori'
import { describe, expect, it } from 'vitest'
import { darkPalette, palette, plainColours, plainDarkColours } from '../../kit/components/chart/palette'
import { loadData } from '../../kit/sources/load-data'
import { distance, viewNames, views } from '../support/proof/colour-vision'

const { talk: [anotherTalk] } = await loadData(fileURLToPath(new URL('../fixtures/another-talk', import.meta.url)))

/** CIEDE2000: two colours this far apart are told apart without looking twice. */
const DISTINCT = 20

// Seen to fail: a lighter grey, a red for what is compared, a green beside a red.
describe.each([
  ['this talk’s colours', palette],
  ['this talk’s colours on dark slides', darkPalette],
  ['the colours of a talk that names none', plainColours],
  ['its colours on dark slides', plainDarkColours],
  ['another talk’s colours', anotherTalk!.value!.colours!],
])('%s', (_, { paper, ground, signal, compare, ink, muted }) => {
  it.each(viewNames)('keep everything that is drawn apart from what it is drawn on, in %s', (view) => {
    for (const color of [signal, compare, ink, muted]) {
      for (const under of [paper, ground])
        expect.soft(distance(color, under, view), `${color} on ${under}`).toBeGreaterThan(DISTINCT)
    }
  })

  // In greyscale they may be close: there a chart's words tell them apart, as `slides.test.ts` proves of each.
  it.each(viewNames.filter(view => view !== 'greyscale'))('keep what a slide is about apart from what it is compared with, in %s', (view) => {
    expect(distance(signal, compare, view)).toBeGreaterThan(DISTINCT)
  })

  it('have contrast AA for text of every colour on every ground', () => {
    for (const color of [signal, compare, ink, muted]) {
      for (const under of [paper, ground])
        expect.soft(wcagContrast(color, under), `${color} on ${under}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const color of [signal, compare, ink])
      expect.soft(wcagContrast(paper, color), `paper on ${color}`).toBeGreaterThanOrEqual(4.5)
  })
})

describe('a view of colours', () => {
  // First columns of the matrices as published, as light on a screen.
  it.each([['protanopia', '#6d5f00'], ['deuteranopia', '#a39000'], ['tritanopia', '#ff000f']] as const)('shows red in %s as %s', (view, seen) => {
    expect(formatHex(views[view](parse('#ff0000')!))).toBe(seen)
  })

  it('keeps grey grey, and lightness in greyscale', () => {
    for (const view of viewNames)
      expect.soft(distance(views[view](parse('#808080')!), '#808080', 'plain'), view).toBeLessThan(1)
    expect(wcagLuminance(views.greyscale(parse('#ff0000')!))).toBeCloseTo(wcagLuminance('#ff0000'), 3)
  })
})
