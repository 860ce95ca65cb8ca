import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchBrowser, untilPainted } from '../../kit/browser/index'
import { hasChart } from '../support/charted-slides'
import { loadOutline } from '../support/outline'

declare global {
  interface Window {
    /** Slides that were painted while a chart on them was not. */
    late: string[]
    /** Slides with charts that were painted. */
    charted: Set<string>
    /** Slides that were painted beside another one. */
    doubled: string[]
  }
}

/** Looks after each frame at what it has shown. */
function watchFrames(): void {
  window.late = []
  window.charted = new Set()
  window.doubled = []
  const small = new OffscreenCanvas(64, 36).getContext('2d', { willReadFrequently: true })!
  const isDrawn = (canvas: HTMLCanvasElement) => {
    small.clearRect(0, 0, 64, 36)
    small.drawImage(canvas, 0, 0, 64, 36)
    return small.getImageData(0, 0, 64, 36).data.some(value => value > 0)
  }
  const look = () => {
    const [slide, ...others] = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].filter(page => page.offsetParent && page.querySelector('.slidev-layout'))
    window.doubled.push(...others.map(other => `${other.dataset.slidevNo} beside ${slide!.dataset.slidevNo}`))
    for (const chart of slide?.querySelectorAll('figure[data-chart]') ?? []) {
      const canvas = chart.querySelector('canvas')
      window.charted.add(slide!.dataset.slidevNo!)
      if (!canvas || !isDrawn(canvas))
        window.late.push(`slide ${slide!.dataset.slidevNo}: ${canvas ? 'blank' : 'no canvas'}`)
    }
  }
  // What is asked for in a frame comes when it is painted.
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = look
  const frame = () => {
    port2.postMessage('')
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  await page?.context().close()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
  await page.addInitScript(watchFrames)
  await page.goto(inject('deckUrl'))
  await page.waitForFunction(() => !document.querySelector('#first-slide'))
})
afterAll(async () => {
  await browser.close()
})
const isShown = (slide: number) => page.locator(`#slideshow .slidev-page-${slide}:visible .slidev-layout`).waitFor()

async function press(key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const from = await page.evaluate(() => location.hash)
    await page.keyboard.press(key)
    await page.waitForFunction(hash => location.hash !== hash, from, { polling: 'raf' })
  }
}

describe('a chart is painted with the slide it stands on', () => {
  it('when somebody hurries through the deck the moment it is there, and back', async () => {
    const { slides } = await loadOutline()
    const passed = slides.slice(0, 31).filter(hasChart).length
    expect(passed).toBeGreaterThan(0)
    await press('ArrowDown', 30)
    await press('ArrowUp', 25)
    const { late, charted, doubled } = await page.evaluate(() => ({
      late: window.late,
      charted: window.charted.size,
      doubled: window.doubled,
    }))
    expect(charted).toBe(passed)
    expect(late).toEqual([])
    // Seen to fail: Slidev’s own way from slide to slide, at fifteen of these steps.
    expect(doubled).toEqual([])
  })

  it('when somebody jumps to it, and on to another', async () => {
    const { slides } = await loadOutline()
    const charts = slides.filter(hasChart).map(({ number }) => number)
    // The last ones first: the deck hasn't come to them yet by itself.
    for (const slide of charts.toReversed()) {
      await page.evaluate(slide => location.hash = `#/${slide}`, slide)
      await isShown(slide)
      await untilPainted(page)
    }
    const { late, charted } = await page.evaluate(() => ({ late: window.late, charted: [...window.charted] }))
    expect(charted.length).toBeGreaterThan(2)
    expect(late).toEqual([])
  })
})

// Seen to fail: a browser that finds no time as long as nothing moves. So this looks seldom, and asks for no frames.
it('slides are drawn before anybody asks for them, two each way, and no others', async () => {
  const { slides } = await loadOutline()
  const still = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
  await still.goto(inject('deckUrl'))
  for (let slide = 1; slide < slides.length - 1; slide++) {
    await expect.poll(() => still.evaluate(() => [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].map(page => Number(page.dataset.slidevNo))), { timeout: 5000 })
      .toEqual([-2, -1, 0, 1, 2].map(way => slide + way).filter(number => number > 0))
    // The closing slide holds: to the appendix one goes by number.
    if (slides[slide - 1]!.layout === 'closing')
      await still.evaluate(next => location.hash = `#/${next}`, slide + 1)
    else
      await still.keyboard.press('ArrowDown')
  }
  await still.context().close()
})
