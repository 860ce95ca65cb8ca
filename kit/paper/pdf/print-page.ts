import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Progress } from '../../terminal/progress'
import { tmpdir } from 'node:os'
import { launchBrowser } from '../../browser/index'
import { capitalize } from '../../model/format'
import { serveSite } from '../../site/serve-site'
import { DeckError } from '../../terminal/fail'

export interface Size {
  width: number
  height: number
}

/** The canvas of a slide, which is also the size of a page. */
export const slideSize: Size = { width: 1280, height: 720 }

/** Longer than any slide took; one that isn't drawn by then never will be. */
const patience = 60_000

/** What is to be printed of a deck, and how. */
export interface PrintRequest {
  /** A site that `buildDeck` built. */
  site: string
  /** The cut of the talk that is printed, in minutes; the whole unless named. */
  cut?: number
  /** Which of the site's pages; Slidev's print page unless named. */
  path?: string
  /** Numbers of the slides; all unless named. */
  slides?: number[]
  /** A page for each click instead of one for each slide. */
  withClicks?: boolean
  /** Pixels for each unit of the slide, where pixels come into it. */
  scale?: number
  /** Pixels of a picture, instead of `scale`: the window is as wide as a slide, and as high as that shape asks. */
  size?: Size
  /** Whether all slides are light on dark. */
  dark?: boolean
  onProgress?: Progress
  signal?: AbortSignal
}

/**
 * Opens Slidev's print page in a browser of its own, uses it, and closes both, whatever happens.
 *
 * @throws {DeckError} if the browser fails, the disk is full, a slide throws, or a slide or chart does not finish
 */
export async function onPrintPage<T>(request: PrintRequest, use: (page: Page) => Promise<T>): Promise<T> {
  const { site, cut, path = 'print', slides, withClicks, dark, onProgress, signal } = request
  const server = await serveSite(site, cut, dark ? 'data-dark' : undefined)
  let browser: Browser | undefined
  const close = () => browser?.close()
  try {
    browser = await launchBrowser()
    signal?.throwIfAborted()
    signal?.addEventListener('abort', close)
    // Slidev reads what to print from the address, and the range from that of its router.
    const address = `${server.url}?print=${withClicks ? 'clicks' : 'true'}#/${path}${slides ? `?range=${slides.join()}` : ''}`
    return await use(await openPrintPage(browser, address, windowOf(request), onProgress))
  }
  catch (error) {
    signal?.throwIfAborted()
    if (isDiskFull(error))
      throw new DeckError(`The disk is full where temporary files go, in ${tmpdir()}: make room there and try again.`)
    if (browser && (!browser.isConnected() || isCrash(error)))
      throw new DeckError('The browser ended before the work was done: run the command again, with fewer programs open if it happens twice.')
    throw error
  }
  finally {
    signal?.removeEventListener('abort', close)
    await browser?.close()
    server.close()
  }
}

/** What the browser prints passes through a file of its own: when that ends early, it can't be read. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && ((error as NodeJS.ErrnoException).code === 'ENOSPC' || error.message.includes('IO.read'))
}

/** A page can end, of too little memory, while its browser lives on. */
function isCrash(error: unknown): boolean {
  return error instanceof Error && /crashed|Printing failed/.test(error.message)
}

function windowOf({ scale = 1, size }: PrintRequest): Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor'> {
  const shown = size ? size.width / slideSize.width : scale
  return { viewport: { ...slideSize, ...size && { height: size.height / shown } }, deviceScaleFactor: shown }
}

/**
 * Opens Slidev's print page, all slides below each other, and waits until each is drawn.
 *
 * @throws {DeckError} if the browser can't reach it, a slide throws, or a slide or chart does not finish
 */
async function openPrintPage(browser: Browser, address: string, window: ReturnType<typeof windowOf>, onProgress?: Progress): Promise<Page> {
  const page = await browser.newPage(window)
  // What failed may never be drawn: whoever waits for it is told at once.
  const failed = new Promise<never>((_, reject) => page.once('pageerror', error => reject(new DeckError(sayWhatFailed(error)))))
  failed.catch(() => {})
  // The print page shows what a screen shows; print styles would hide or recolour parts of it.
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.goto(address, { timeout: patience })
    await Promise.race([failed, waitUntilDrawn(page, onProgress)])
  }
  catch (error) {
    const { name, message } = error as Error
    const unreachable = /net::\w+/.exec(message)?.[0]
    if (unreachable)
      throw new DeckError(`The browser can't reach the deck at ${new URL(address).origin} (${unreachable}): see that programs of this machine may reach each other there.`)
    if (name !== 'TimeoutError')
      throw error
    throw new DeckError(`${await nameUndrawn(page)} was not drawn within ${patience / 1000} s: look at it with npm start.`)
  }
  // Slidev keeps these for measuring; in print they become a blank last page.
  await page.locator('#mermaid-rendering-container, #twoslash-container').evaluateAll(boxes => boxes.forEach(box => box.remove()))
  await readyForTags(page)
  return page
}

/** @param error as the deck names it: “slide 12, Glossary: x is not defined” */
function sayWhatFailed({ message }: Error): string {
  const [, where = 'A script of the deck', what = message] = /^(slide \d[^:]*): (.*)/s.exec(message) ?? []
  return `${capitalize(where)} failed while it was drawn: ${what}. Look at it with npm start.`
}

async function readyForTags(page: Page): Promise<void> {
  // To be tagged as a figure is to be one picture with one name: what only holds a picture or a quotation is to be read through.
  await page.locator('figure:not([aria-label])').evaluateAll(figures => figures.forEach(figure => figure.role = 'group'))
  // The browser tags no empty cells, which would leave their rows with too few.
  await page.locator('td:not(:has(*))').evaluateAll(cells => cells.filter(cell => cell.textContent.trim() === '').forEach(cell => cell.append('\u00A0')))
}

async function waitUntilDrawn(page: Page, onProgress: Progress = () => {}): Promise<void> {
  let [drawn, slides] = [0, Infinity]
  while (drawn < slides) {
    const state = await page.waitForFunction((before) => {
      const slides = [...document.querySelectorAll('.print-slide-container')]
      const drawn = slides.filter(slide => slide.querySelector('.slidev-layout')
        && !slide.querySelector('.slidev-slide-loading, figure[data-chart]:not(:has(.canvas svg))')).length
      return drawn > before && { drawn, slides: slides.length }
    }, drawn, { timeout: patience, polling: 50 }).then(handle => handle.jsonValue())
    if (!state)
      return;
    [drawn, slides] = [state.drawn, state.slides]
    onProgress('Drawing pages', drawn, slides)
  }
  await page.evaluate(() => document.fonts.ready)
}

async function nameUndrawn(page: Page): Promise<string> {
  const undrawn = await page.evaluate(() => [...document.querySelectorAll('.print-slide-container')]
    .filter(slide => !slide.querySelector('.slidev-layout') || slide.querySelector('figure[data-chart]:not(:has(.canvas svg))'))
    .map(slide => Number(slide.id.split('-')[0])))
  return undrawn.length > 0 ? `Slide ${[...new Set(undrawn)].join(', ')}` : 'The deck'
}
