import type { Buffer } from 'node:buffer'
import type { Browser, Page } from 'playwright-chromium'
import { untilPainted } from '../browser/index'
import { outlineDeck } from '../sources/outline-deck'

/** Half size: enough to see a label move, a quarter of the weight. */
const SCALE = 0.5

/** Says where a slide stands, so it changes with every slide that comes or goes before it; Slidev's own buttons aren't ours. */
const hidden = '.page, #slide-container > :not(#slide-content) { visibility: hidden }'

/**
 * Takes a picture of each slide at its last step, 640 × 360.
 *
 * @param url where the built deck is served
 * @returns PNG files by the slide's name, `05-stargate-2`
 */
export async function takePictures(browser: Browser, url: string, entry: string, signal?: AbortSignal): Promise<Map<string, Buffer>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: SCALE, reducedMotion: 'reduce' })
  const pictures = new Map<string, Buffer>()
  for (const { number, name, clicks } of (await outlineDeck(entry)).slides) {
    signal?.throwIfAborted()
    await page.goto(`${url}#/${number}?clicks=${clicks}`)
    await page.addStyleTag({ content: hidden })
    await waitUntilShown(page, number)
    pictures.set(name, await page.screenshot({ animations: 'disabled' }))
  }
  await page.close()
  return pictures
}

async function waitUntilShown(page: Page, number: number): Promise<void> {
  await page.waitForFunction((number) => {
    const slide = document.querySelector<HTMLElement>(`#slide-content .slidev-page[data-slidev-no="${number}"]`)
    return slide?.offsetParent
      && slide.querySelector('.slidev-layout')
      && [...slide.querySelectorAll<HTMLElement>('figure[data-chart]')].every(chart => chart.dataset.ready === 'true' && chart.querySelector('canvas'))
      && document.fonts.status === 'loaded'
  }, number)
  await untilPainted(page)
}
