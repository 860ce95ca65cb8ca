import type { Browser, Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { loadOutline } from '../support/outline'

const KIB = 1024
const CHINESE_FONT = /deck-\w+-tc-/

let browser: Browser
let page: Page
/** Files the page asked for, in order; the page itself is an empty name. */
const asked: string[] = []

/** What a file costs a visitor; fonts are compressed as they are. */
async function cost(file: string): Promise<number> {
  const content = await readFile(join(inject('publicSite'), file || 'index.html'))
  return (file.endsWith('.woff2') ? content : gzipSync(content, { level: 9 })).length / KIB
}

async function total(files: string[]): Promise<number> {
  const costs = await Promise.all(files.map(cost))
  return costs.reduce((sum, each) => sum + each, 0)
}

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  page.on('request', request => request.url().startsWith('data:') || asked.push(request.url().replace(inject('publicUrl'), '')))
  await page.goto(inject('publicUrl'))
  await page.waitForFunction(() => !document.querySelector('#first-slide'))
})
afterAll(async () => {
  await browser.close()
})

describe('what the deck costs whoever opens it', () => {
  it('is one request of 16 KiB at most until the first slide is painted', async () => {
    expect(asked[0]).toBe('')
    expect(await cost('')).toBeLessThan(16)
  })

  it('is three files of 136 KiB at most more until it can be gone on with', async () => {
    const files = asked.filter(file => /\.(?:js|css)$/.test(file)).slice(0, 3)
    expect(files.map(file => file.replace(/-.{8}(\.\w+)$/, '$1')).sort()).toEqual(['assets/index.css', 'assets/index.js', 'assets/rolldown-runtime.js'])
    expect(await total(files)).toBeLessThan(136)
  })

  it('is 12 requests and 400 KiB at most for all slides, but for Chinese type', async () => {
    const count = Number(await page.locator('nav .text-sm').first().textContent().then(text => text!.replace(/\D/g, '')))
    // All slides are loaded long before anybody comes to them, and nothing is fetched on the way.
    await expect.poll(() => asked.some(file => /\/slides-/.test(file))).toBe(true)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const before = asked.filter(file => !file.endsWith('.woff2')).length
    const { slides } = await loadOutline()
    const closing = slides.findIndex(({ layout }) => layout === 'closing') + 1
    for (let slide = 1; slide < count; slide++) {
      // The closing slide holds: to the appendix one goes by number.
      if (slide === closing)
        await page.evaluate(next => location.hash = `#/${next}`, slide + 1)
      else
        await page.keyboard.press('ArrowDown')
    }
    await page.locator(`#slideshow .slidev-page-${count}:visible`).waitFor()
    await page.evaluate(() => document.fonts.ready)
    const files = asked.filter(file => !CHINESE_FONT.test(file))
    expect(files.length, files.join('\n')).toBeLessThanOrEqual(12)
    expect(files.filter(file => !file.endsWith('.woff2'))).toHaveLength(before)
    expect(await total(files)).toBeLessThan(400)
  })

  it('has no speaker note in what an audience loads', async () => {
    const scripts = await Promise.all(asked.filter(file => file.endsWith('.js')).map(file => readFile(join(inject('publicSite'), file), 'utf8')))
    const { slides: [first] } = await loadOutline()
    const said = first!.note.slice(0, 24)
    expect(said).toMatch(/\w+ \w+/)
    expect(scripts.some(script => script.includes(said))).toBe(false)
  })
})
