import type { Buffer } from 'node:buffer'
import type { Browser, Locator, Page } from 'playwright-chromium'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { untilPainted } from '../browser/index'
import { projectRoot } from '../slidev/cli'
import { outlineDeck } from '../sources/outline-deck'

/** Half size: enough to see a label move, a quarter of the weight. */
const SCALE = 0.5

/** Says where a slide stands, so it changes with every slide that comes or goes before it; Slidev's own buttons aren't ours. */
const hidden = '.page, #slide-container > :not(#slide-content) { visibility: hidden }'

/** The one thing that stands under a slide's title. */
const VISUAL = '#slide-content .slidev-page:visible main > :not(h1, style, script)'

/**
 * Takes a picture of each slide at its last step, 640 × 360, and of each of the talk's components at every step.
 *
 * @param url where the built deck is served
 * @returns PNG files by the slide's name, `05-stargate-2`, with the component's and the click behind it
 */
export async function takePictures(browser: Browser, url: string, entry: string, signal?: AbortSignal): Promise<Map<string, Buffer>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: SCALE, reducedMotion: 'reduce' })
  await page.goto(url)
  await page.addStyleTag({ content: hidden })
  const pictures = new Map<string, Buffer>()
  const components = await componentsOf(projectRoot)
  for (const { number, name, clicks, content } of (await outlineDeck(entry)).slides) {
    const component = components.find(component => new RegExp(`<${component}\\b`).test(content))
    for (let click = component ? 0 : clicks; click <= clicks; click++) {
      signal?.throwIfAborted()
      await page.goto(`${url}#/${number}?clicks=${click}`)
      await waitUntilShown(page, number)
      if (click === clicks)
        pictures.set(name, await page.screenshot())
      if (component)
        pictures.set(`${name}-${component}-${click}`, await page.screenshot({ clip: await placeOf(page.locator(VISUAL).first()) }))
    }
  }
  await page.close()
  return pictures
}

/** What a thing covers, in whole pixels of the page. */
async function placeOf(thing: Locator): Promise<{ x: number, y: number, width: number, height: number }> {
  const { x, y, width, height } = (await thing.boundingBox())!
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top }
}

/** Names of the talk's components: a new one needs no entry anywhere. */
async function componentsOf(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'components'), { recursive: true })
  return files.filter(file => file.endsWith('.vue')).map(file => basename(file, '.vue'))
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
