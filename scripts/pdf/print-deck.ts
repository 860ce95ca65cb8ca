import type { Browser, Page } from 'playwright-chromium'
import { errors } from 'playwright-chromium'
import { DeckError } from '../command/fail'

/** The canvas of a slide, which is also the size of a page. */
const size = { width: 1280, height: 720 }

/** Longer than any deck took; a slide that isn't drawn by then never will be. */
const patience = 60_000

/**
 * Prints the deck from Slidev's print page.
 *
 * @param url where the built site is served
 * @returns the PDF, and how many pages it should have
 * @throws {DeckError} if a slide throws, or a slide or chart does not finish
 */
export async function printDeck(browser: Browser, url: string, withClicks: boolean, onProgress: (stage: string) => void) {
  const page = await openPrintPage(browser, `${url}?print=${withClicks ? 'clicks' : 'true'}#/print`)
  const pages = await preparePages(page)
  onProgress('Printing')
  const pdf = await page.pdf({ ...size, tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  return { pdf, pages }
}

/**
 * Opens Slidev's print page, all slides below each other, and waits until each is drawn.
 *
 * @throws {DeckError} if a slide throws, or a slide or chart does not finish
 */
export async function openPrintPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: size })
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  // The print page shows what a screen shows; print styles would hide or recolour parts of it.
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await waitUntilDrawn(page)
  if (faults.length > 0)
    throw new DeckError(`A slide failed while it was drawn for the PDF: ${faults[0]}`)
  return page
}

async function waitUntilDrawn(page: Page): Promise<void> {
  try {
    await page.waitForFunction(() => {
      const slides = [...document.querySelectorAll('.print-slide-container')]
      const charts = [...document.querySelectorAll('figure[data-chart]')]
      return slides.length > 0
        && slides.every(slide => slide.querySelector('.slidev-layout'))
        && !document.querySelector('.slidev-slide-loading')
        && charts.every(chart => chart.querySelector('.canvas svg'))
    }, undefined, { timeout: patience })
    await page.evaluate(() => document.fonts.ready)
  }
  catch (error) {
    if (!(error instanceof errors.TimeoutError))
      throw error
    throw new DeckError(await describeUndrawn(page))
  }
}

async function describeUndrawn(page: Page): Promise<string> {
  const undrawn = await page.evaluate(() => [...document.querySelectorAll('.print-slide-container')]
    .filter(slide => !slide.querySelector('.slidev-layout') || slide.querySelector('figure[data-chart]:not(:has(.canvas svg))'))
    .map(slide => Number(slide.id.split('-')[0])))
  return undrawn.length > 0
    ? `Slide ${[...new Set(undrawn)].join(', ')} was not drawn within ${patience / 1000} s, so no PDF was written: look at it with npm start.`
    : `The deck was not drawn within ${patience / 1000} s, so no PDF was written: look at it with npm start.`
}

/** Mends what Slidev's print page leaves wrong, and counts its pages. */
function preparePages(page: Page): Promise<number> {
  return page.evaluate(() => {
    // Slidev keeps these for measuring; in print they become a blank last page.
    document.querySelectorAll('#mermaid-rendering-container, #twoslash-container').forEach(element => element.remove())
    // Links to a slide say its number, but print pages are called 002-01: without this they lead nowhere.
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const slide = link.getAttribute('href')!.match(/^#\/?(\d+)$/)?.[1]
      const target = slide && document.querySelector(`.print-slide-container[id^="${slide.padStart(3, '0')}-"]`)
      if (target)
        link.setAttribute('href', `#${target.id}`)
    }
    return document.querySelectorAll('.print-slide-container').length
  })
}
