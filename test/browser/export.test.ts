import type { Page } from 'playwright-chromium'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { findBrowser } from '../../kit/browser/index'
import { exportPdf } from '../../kit/paper/pdf/export-pdf'
import { onPrintPage } from '../../kit/paper/pdf/print-page'
import { exportPngs } from '../../kit/paper/png/export-pngs'
import { findRange } from '../../kit/sources/outline-deck'
import { browserProcesses } from '../support/browser-processes'
import { loadOutline } from '../support/outline'

const deck = await loadOutline()
const site = inject('deckSite')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('pictures of slides', () => {
  it('are as large as asked for, and credited where the slide has nothing', async () => {
    const output = join(folder, 'pictures')
    await exportPngs({ site, deck, output, slides: findRange(deck, 'code-red'), scale: 1.5 })
    expect(await readdir(output)).toEqual(['01-code-red-2.png'])
    const { width, height, data } = PNG.sync.read(await readFile(join(output, '01-code-red-2.png')))
    expect([width, height]).toEqual([1920, 1080])
    const dark = (x: number, y: number) => data[4 * (y * width + x)]! < 150
    const credit = Array.from({ length: 36 * 300 }, (_, i) => dark(1500 + i % 300, 1011 + Math.floor(i / 300))).filter(Boolean)
    expect(credit.length).toBeGreaterThan(100)
  })
})

describe('an export that fails', () => {
  const output = () => join(folder, 'kept.pdf')

  async function expectKept(message: RegExp, failing: Promise<unknown>) {
    await expect(failing).rejects.toThrow(message)
    expect(await readFile(output(), 'utf8')).toBe('an earlier PDF')
    expect((await readdir(folder)).filter(name => name.startsWith('.'))).toEqual([])
    expect(browserProcesses()).toEqual([])
  }

  beforeAll(() => writeFile(output(), 'an earlier PDF'))

  it('because the browser dies half-way says so, and keeps the earlier file', async () => {
    const onProgress = (stage: string) => {
      if (stage === 'Printing')
        browserProcesses().forEach(pid => process.kill(pid, 'SIGKILL'))
    }
    await expectKept(/The browser ended/, exportPdf({ site, deck, output: output(), onProgress }))
  })

  // The errors are those that a full disk and a killed page gave. Seen to fail: each came through as it was, with its trace.
  it.each<[string, RegExp, (page: Page) => Promise<unknown>]>([
    ['no room for a file', /^The disk is full where temporary files go, in \S+: make room there and try again\.$/, () => Promise.reject(Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' }))],
    ['no room for what is printed', /^The disk is full/, () => Promise.reject(new Error('page.pdf: Protocol error (IO.read): Read failed'))],
    ['a page that crashes', /^The browser ended/, crash],
    ['a page that crashes while it prints', /^The browser ended/, () => Promise.reject(new Error('page.pdf: Protocol error (Page.printToPDF): Printing failed'))],
  ])('because of %s says so in a sentence', async (_, sentence, use) => {
    await expectKept(sentence, onPrintPage({ site, slides: [1] }, use))
  })

  // As where programs may not reach each other on their own machine. Seen to fail: with Playwright's trace.
  it('because the browser can’t reach the deck says so, and keeps the earlier file', async () => {
    const browser = join(folder, 'browser')
    await writeFile(browser, `#!/bin/sh\nexec "${await findBrowser()}" --proxy-server=127.0.0.1:9 '--proxy-bypass-list=<-loopback>' "$@"\n`, { mode: 0o755 })
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', browser)
    onTestFinished(() => void vi.unstubAllEnvs())
    await expectKept(/^The browser can't reach the deck at http:\/\/127\.0\.0\.1:\d+ \(net::ERR_PROXY_CONNECTION_FAILED\)/, exportPdf({ site, deck, output: output() }))
  })

  const inPage = (script: string) => [/^index\.html$/, /(?<=<head>)/, `<script>${script}</script>`] as const

  // A chart's figure asks for its letters as it is set up. Seen to fail: the second with what was thrown alone; the third a
  // minute later, as slides that were not drawn.
  it.each([
    ['a chart throws', /^Slide \d+, \w+ failed while it was drawn: planted\. /, inPage(`const set = Element.prototype.setAttribute; Element.prototype.setAttribute = function (name, value) { if (this.tagName === 'svg' && name === 'aria-label' && value.length > 40) throw new Error('planted'); return set.call(this, name, value) }`)],
    ['another component throws', /^Slide \d+, ChartFigure failed while it was drawn: planted\. /, inPage(`document.fonts.check = () => { throw new Error('planted') }`)],
    ['the frame of a slide throws', /^Slide \d+, SlideFrame failed while it was drawn: planted\. /, [/^index-.*\.js$/, /(?<=__name:.SlideFrame.[^(]*setup\(\w*\)\{)/, `throw new Error('planted');`] as const],
  ])('because %s names the slide, and keeps the earlier file', async (_, sentence, [file, place, fault]) => {
    const broken = join(folder, 'broken')
    await cp(site, broken, { recursive: true })
    const { name, parentPath } = (await readdir(broken, { recursive: true, withFileTypes: true })).find(({ name }) => file.test(name))!
    const path = join(parentPath, name)
    await writeFile(path, (await readFile(path, 'utf8')).replace(place, fault))
    await expectKept(sentence, exportPdf({ site: broken, deck, output: output() }))
    await rm(broken, { recursive: true })
  })
})

/** Kills a page that is at work, as a lack of memory does. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await Promise.all([page.evaluate(() => new Promise(() => {})), session.send('Page.crash')])
}
