import type { OpenDeck } from '../support/open-deck'
import type { ReadText } from '../support/proof/read-texts'
import type { ReadWindow } from '../support/proof/read-window'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChart } from '../support/charted-slides'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { findBlurred } from '../support/proof/charts'
import { findCutText } from '../support/proof/fit'
import { readCharts } from '../support/proof/read-charts'
import { readTexts } from '../support/proof/read-texts'
import { readWindow } from '../support/proof/read-window'

const { slides } = await loadOutline()
/**
 * A slide of each layout, with and without a chart. Slidev lays every slide out at 1280 × 720 and scales the whole:
 * what fits there, as `slides.test.ts` proves of all, fits in every window that this sample fits in.
 */
const sample = [...new Map(slides.map(slide => [`${slide.layout} ${hasChart(slide)}`, slide])).values()]

const asLargeAsASlide = { width: 1280, height: 720 }
const screens = [
  { ratio: 1, windows: [
    { name: 'on a projector', viewport: { width: 1920, height: 1080 } },
    { name: 'in a window as large as a slide', viewport: asLargeAsASlide },
    { name: 'on an old projector, with bars above and below', viewport: { width: 1024, height: 768 } },
  ] },
  { ratio: 2, windows: [{ name: 'magnified to 200 % by the browser', viewport: { width: 640, height: 360 } }] },
  { ratio: 3, windows: [{ name: 'on a phone held upright', viewport: { width: 390, height: 844 } }] },
]

describe.each(screens)('with $ratio pixels for each of the page', ({ ratio, windows }) => {
  const seen = new Map<string, (ReadWindow & { number: number, texts: ReadText[] })[]>(windows.map(({ name }) => [name, []]))
  const blurred: string[] = []
  let charts = 0
  let open: OpenDeck

  // Each window is loaded with one slide, and shows the others as it would be resized.
  beforeAll(async () => {
    open = await openDeck({ ratio })
    const { deck } = open
    // `slides.test.ts` proves charts on a screen with one.
    for (const slide of slides.filter(slide => sample.includes(slide) || (ratio > 1 && hasChart(slide)))) {
      const { number, clicks, title } = slide
      await deck.page.setViewportSize(asLargeAsASlide)
      await deck.open(number, clicks)
      if (ratio > 1 && hasChart(slide)) {
        const read = await readCharts(deck.slide)
        charts += read.length
        blurred.push(...findBlurred(read).map(problem => `slide ${number} “${title}”: ${problem}`))
      }
      for (const { name, viewport } of sample.includes(slide) ? windows : []) {
        await deck.page.setViewportSize(viewport)
        if (!seen.get(name)!.length)
          await deck.page.reload()
        await deck.settle()
        seen.get(name)!.push({ number, ...await readWindow(deck), texts: await readTexts(deck.slide) })
      }
    }
  })
  afterAll(() => open?.browser.close())

  // Seen to fail: a body wider than the window.
  it.each(windows)('$name the whole slide can be seen, as large as it fits, in its own shape, without scrollbars', ({ name, viewport }) => {
    for (const { number, slide, scrolls, texts } of seen.get(name)!) {
      const place = `slide ${number}`
      const wide = viewport.width / viewport.height > 16 / 9
      expect.soft(slide.width / slide.height, place).toBeCloseTo(16 / 9, 2)
      expect.soft(wide ? slide.height : slide.width, place).toBeCloseTo(wide ? viewport.height : viewport.width, 0)
      expect.soft(
        [slide.x >= -1, slide.y >= -1, slide.x + slide.width <= viewport.width + 1, slide.y + slide.height <= viewport.height + 1],
        place,
      ).toEqual([true, true, true, true])
      expect.soft(scrolls, place).toBe(false)
      expect.soft(findCutText(texts), place).toEqual([])
    }
    expect(seen.get(name)!.length).toBeGreaterThan(4)
  })

  if (ratio === 1)
    return

  // Seen to fail: half the pixels.
  it('every chart is sharp', () => {
    expect(charts).toBeGreaterThan(0)
    expect(blurred).toEqual([])
  })

  // Seen to fail: a chart that keeps the pixels it began with.
  it('a chart stays sharp when the window grows, as it does in full screen', async () => {
    const { deck } = open
    const { number, clicks } = slides.find(slide => slide.alias === 'code-red')!
    await deck.page.setViewportSize(asLargeAsASlide)
    await deck.open(number, clicks)
    await deck.page.setViewportSize({ width: 1920, height: 1080 })
    await deck.settle()
    const charts = await readCharts(deck.slide)
    expect(charts.length).toBeGreaterThan(0)
    expect(findBlurred(charts)).toEqual([])
  })
})
