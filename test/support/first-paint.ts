import type { Page, Route } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { untilPainted } from '../../kit/browser/index'

export const isPage = (route: Route) => route.request().isNavigationRequest()
export const isFont = (route: Route) => route.request().resourceType() === 'font'

/** Lets through what is asked for, and holds back the rest until it is told not to. */
export async function hold(page: Page, isLetThrough: (route: Route) => boolean): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>(resolve => release = resolve)
  await page.route('**/*', async (route) => {
    if (!isLetThrough(route))
      await released
    await route.continue()
  })
  return release
}

/**
 * What is on the screen; Playwright's own screenshot would wait for fonts.
 *
 * @param above how many pixels from the top, all unless told
 */
export async function screenOf(page: Page, above?: number): Promise<PNG> {
  // Of a page that has not been painted yet there is no picture.
  await untilPainted(page)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', above ? { clip: { x: 0, y: 0, width: page.viewportSize()!.width, height: above, scale: 1 } } : {})
  return PNG.sync.read(Buffer.from(data, 'base64'))
}

/** How many pixels are not the very same. */
export const differenceOf = (a: PNG, b: PNG) => pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0, includeAA: true })
