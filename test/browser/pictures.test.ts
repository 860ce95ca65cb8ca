import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser'
import { openPrintPage } from '../../scripts/pdf/print-deck'
import { compareWithBaseline, describeChanges } from '../../scripts/pictures/baseline'
import { comparePictures } from '../../scripts/pictures/compare-pictures'
import { takePictures } from '../../scripts/pictures/take-pictures'
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
  const slide = '.print-slide-container[id^="002-"]'
  const page = await openPrintPage(browser, `${inject('deckUrl')}?print=true#/print`, 0.5)
  const before = await page.locator(slide).screenshot()
  await page.addStyleTag({ content: `${slide} main { transform: translateX(0.3px) }` })
  expect(comparePictures(before, await page.locator(slide).screenshot())).toBeUndefined()
  await page.addStyleTag({ content: `${slide} h1 { transform: translateX(8px) }` })
  expect(comparePictures(before, await page.locator(slide).screenshot())?.pixels).toBeGreaterThan(0)
})
