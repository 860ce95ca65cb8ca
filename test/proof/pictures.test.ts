import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { compareWithBaseline, describeChanges } from '../../kit/pictures/baseline'
import { comparePictures } from '../../kit/pictures/compare-pictures'
import { takePictures } from '../../kit/pictures/take-pictures'
import { entry } from '../support/outline'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

it('every slide looks as in its picture; if the change is meant, npm run pictures makes it the baseline', async () => {
  expect(describeChanges(await compareWithBaseline(await takePictures(browser, inject('deckUrl'), entry)))).toEqual([])
})

it('a label that moves by eight units is a difference, letters rasterised a third of a pixel further are none', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 })
  await page.goto(`${inject('deckUrl')}#/map`)
  await page.locator('.acts').waitFor()
  await page.evaluate(() => document.fonts.ready)
  const before = await page.screenshot()
  await page.addStyleTag({ content: 'main { transform: translateX(0.3px) }' })
  expect(comparePictures(before, await page.screenshot())).toBeUndefined()
  await page.addStyleTag({ content: 'h1 { transform: translateX(8px) }' })
  expect(comparePictures(before, await page.screenshot())?.pixels).toBeGreaterThan(0)
})

// Seen to fail: with pixels compared by themselves, of which none differs as much as a letter's edge.
it('a pale shape that moves is a difference', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 })
  await page.setContent('<body style="background: #fcfbf8"><div style="position: absolute; width: 200px; height: 120px; background: #b6c8d5">')
  const before = await page.screenshot()
  await page.addStyleTag({ content: 'div { left: 60px }' })
  expect(comparePictures(before, await page.screenshot())?.pixels).toBeGreaterThan(0)
})
