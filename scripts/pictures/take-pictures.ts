import type { Buffer } from 'node:buffer'
import type { Browser } from 'playwright-chromium'
import { slideNames } from '../deck/slide-names'
import { openPrintPage } from '../pdf/print-deck'

/** Half size: enough to see a label move, a quarter of the weight. */
const SCALE = 0.5

/** Says where a slide stands, so it changes with every slide that comes or goes before it. */
const hidden = '.page { visibility: hidden }'

/**
 * Takes a picture of each slide at its last step, 640 × 360.
 *
 * @param url where the built deck is served
 * @returns PNG files by the slide's name, `05-stargate-2`
 */
export async function takePictures(browser: Browser, url: string, entry: string): Promise<Map<string, Buffer>> {
  const page = await openPrintPage(browser, `${url}?print=true#/print`, SCALE)
  await page.addStyleTag({ content: hidden })
  const pictures = new Map<string, Buffer>()
  for (const [i, name] of (await slideNames(entry)).entries()) {
    const slide = page.locator(`.print-slide-container[id^="${String(i + 1).padStart(3, '0')}-"]`)
    pictures.set(name, await slide.screenshot({ animations: 'disabled' }))
  }
  await page.close()
  return pictures
}
