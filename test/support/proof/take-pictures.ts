import type { CDPSession, Page } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import { readPng } from './read-png'

/** A slide in pixels: RGBA, row by row. In the window that `openDeck` opens, a pixel is a slide unit. */
export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/** The same slide with and without its text. */
export interface Pictures {
  full: Picture
  bare: Picture
}

interface Clip { x: number, y: number, width: number, height: number, scale: number }

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Takes both pictures of what a page shows, and leaves it as it was. */
export async function takePictures(page: Page): Promise<Pictures> {
  const full = await takePicture(page)
  await page.evaluate(() => window.canvasRecord.hideText(true))
  const bare = await takePicture(page)
  await page.evaluate(() => window.canvasRecord.hideText(false))
  return { full, bare }
}

/**
 * Takes a picture. Playwright's own way takes twice as long: it waits for what `DeckPage` has waited for already.
 *
 * @param clip the part of the page to be seen, and pixels for each of the page's
 */
export async function takePicture(page: Page, clip?: Clip): Promise<Picture> {
  if (!sessions.has(page))
    sessions.set(page, page.context().newCDPSession(page))
  const session = await sessions.get(page)!
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, ...clip && { clip } })
  return readPng(Buffer.from(data, 'base64'))
}
