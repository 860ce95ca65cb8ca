import type { Browser, BrowserContext } from 'playwright-chromium'
import type { OpenFile, SingleFiles } from '../support/single-file'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import talk from '../../data/talk'
import { lettersOf, noteSentences } from '../../kit/bench/remote/note-sentences'
import { launchBrowser } from '../../kit/browser/index'
import { placeOf } from '../support/open-talk'
import { loadOutline } from '../support/outline'
import { writeSingleFiles } from '../support/single-file'

const { slides } = await loadOutline()
const [shortest] = talk.cuts
const options = { 'slides.html': {}, 'slides-with-notes.html': { withNotes: true }, 'slides-cut.html': { cut: shortest } }

let browser: Browser
let context: BrowserContext
let files: SingleFiles<keyof typeof options>

beforeAll(async () => {
  files = await writeSingleFiles(inject('deckSite'), options)
  browser = await launchBrowser()
})
afterEach(() => context?.close())
afterAll(async () => {
  await browser?.close()
  await files?.remove()
})

async function openFile(file: keyof typeof options, before?: () => void): Promise<OpenFile> {
  const opened = await files.open(browser, file, before)
  ;({ context } = opened)
  return opened
}

describe('the deck as one file', () => {
  // Seen to fail: with fonts left in files, of which the build itself complains, too.
  it('opens from a disk and shows every slide by key, with its charts and fonts, and asks for nothing', async () => {
    const { page, deck, faults, asked } = await openFile('slides.html')
    await page.goto(files.addressOf('slides.html'))
    await page.waitForFunction(() => document.querySelector('#app > *') && !document.querySelector('#first-slide'))
    await page.evaluate(() => location.hash = '#/1')
    await deck.settle()
    const seen: number[] = []
    let charts = 0
    for await (const { slide } of deck.walk('ArrowDown')) {
      const shown = await deck.slide.evaluate(slide => ({
        words: slide.textContent!,
        charts: [...slide.querySelectorAll('canvas')].map(canvas =>
          canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0)),
      }))
      seen.push(slide)
      charts += shown.charts.length
      expect.soft(lettersOf(shown.words), `slide ${slide}`).toContain(lettersOf(slides[slide - 1]!.title))
      expect.soft(shown.charts, `slide ${slide}`).not.toContain(false)
    }
    expect(seen).toEqual(slides.map(({ number }) => number))
    expect(charts).toBeGreaterThan(0)
    expect(faults).toEqual([])
    expect([...new Set(asked)]).toEqual([files.addressOf('slides.html')])
    const fonts = await page.evaluate(() => [...document.fonts].map(({ family, status }) => ({ family: family.replaceAll(/["']/g, ''), status })))
    expect(fonts.filter(({ family, status }) => family.startsWith('Deck') && status === 'error')).toEqual([])
    for (const family of ['Deck Serif', 'Deck Sans', 'Deck Sans TC'])
      expect.soft(fonts.filter(font => font.family === family).map(({ status }) => status), family).toContain('loaded')
  })

  it('shows where everything comes from, by its key', async () => {
    const { page, deck, faults } = await openFile('slides.html')
    await deck.open(slides.find(({ alias }) => alias === 'code-red')!.number)
    await page.keyboard.press('e')
    await page.locator('.evidence-layer').getByText('Evidence on this slide').waitFor()
    expect(faults).toEqual([])
  })

  it('begins with the cut it was built for', async () => {
    const { page, deck } = await openFile('slides-cut.html')
    await deck.open(1)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => placeOf(page)).toBe(String(slides.find(({ number, cut }) => number > 1 && cut! <= shortest!)!.number))
  })

  // Seen to fail: with the presenter’s script put in.
  it('has no sentence of any note, unless it is to have all', async () => {
    const sentences = await noteSentences(slides)
    const [published, withNotes] = (await Promise.all([files.read('slides.html'), files.read('slides-with-notes.html')])).map(lettersOf)
    expect(sentences.filter(({ sentence }) => !withNotes!.includes(sentence))).toEqual([])
    expect(sentences.filter(({ sentence }) => published!.includes(sentence))).toEqual([])
  })

  it.each(['slides.html', 'slides-with-notes.html'] as const)('is less than 1.5 MB zipped, or as a server sends it: %s', async (file) => {
    expect(gzipSync(await files.read(file), { level: 9 }).length).toBeLessThan(1_500_000)
  })

  it('has the licences of all that is in it', async () => {
    expect(await files.read('slides.html')).toContain((await readFile(join(inject('deckSite'), 'licences.txt'), 'utf8')))
  })

  // Seen to fail: with all styles before it.
  it('shows its first slide before the rest of it has come', async () => {
    const html = await files.read('slides.html')
    const rest = html.indexOf('<div id="app">')
    expect(gzipSync(html.slice(0, rest)).length).toBeLessThan(16 * 1024)
    let send = () => {}
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, rest))
      send = () => response.end(html.slice(rest))
    }).listen(0, '127.0.0.1')
    try {
      const { page } = await openFile('slides.html')
      const { port } = server.address() as { port: number }
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' })
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
      expect(await page.evaluate(() => document.readyState)).toBe('loading')
      expect(lettersOf((await page.locator('#first-slide h1').textContent())!)).toBe(lettersOf(slides[0]!.title))
      send()
      await page.locator('#slideshow .slidev-page-1 .slidev-layout').waitFor()
    }
    finally {
      server.close()
      server.closeAllConnections()
    }
  })

  // Seen to fail: told to whoever opens it that it needs a server.
  it('says in an old browser that it can’t start there', async () => {
    const { page } = await openFile('slides.html', () => delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule)
    const old = join(files.folder, 'old.html')
    await writeFile(old, (await files.read('slides.html')).replace('type="module"', 'type="future"'))
    await page.goto(pathToFileURL(old).href)
    await expect.poll(() => page.getByRole('alert').locator('p:visible').textContent()).toMatch(/^The deck can’t start in this browser/)
  })
})
