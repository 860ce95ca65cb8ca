import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { ChangingSite } from '../support/changing-site'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Linter } from 'eslint'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { whyNotHtml } from '../../kit/site/first-slide/why-not'
import { audit, bringAxe } from '../support/audit'
import { serveChangingSite } from '../support/changing-site'

const still = '#first-slide h1'
let browser: Browser
let site: ChangingSite
const contexts: BrowserContext[] = []

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveChangingSite()])
})
afterEach(async () => {
  site.lose()
  await Promise.all(contexts.splice(0).map(context => context.close()))
})
afterAll(async () => {
  await browser?.close()
  site?.close()
})

async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  contexts.push(context)
  return context.newPage()
}

/** What the page says of itself, once it does; no part of it may be cut off. */
async function whatIsSaid(page: Page): Promise<string> {
  const alert = page.getByRole('alert')
  const box = (await alert.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.y + box.height).toBeLessThanOrEqual(720)
  return (await alert.locator('p:visible').textContent())!
}

const deckIsThere = (page: Page, slide: number) => page.locator(`#slideshow .slidev-page-${slide} .slidev-layout`).waitFor()
// Seen to fail: the page as it was without its script says nothing in any of these.
describe('a page that can’t show the deck says why', () => {
  it.each([['', true], ['#/20', false]])('opened as a file at “%s”', async (address, isSlideSeen) => {
    const page = await openWindow()
    await bringAxe(page.context())
    await page.goto(`${pathToFileURL(join(inject('deckSite'), 'index.html'))}${address}`)
    expect(await whatIsSaid(page)).toMatch(/^Opened as a file.*web server.*npm start/)
    expect(await page.locator(still).isVisible()).toBe(isSlideSeen)
    expect(await audit(page)).toEqual([])
  })

  it('reloaded where something of it is gone, until it is there again', async () => {
    const page = await openWindow()
    await page.goto(`${site.url}#/17`)
    await deckIsThere(page, 17)
    // Each begins with the deck that the one before it ended with.
    for (const [what, files, instead] of [
      ['its script', /\/index-.*\.js/, 'nothing'],
      ['a script of its script', /\/rolldown-runtime-/, 'nothing'],
      ['its style sheet', /\/index-.*\.css/, 'nothing'],
      // Seen to fail: without a look into the style sheet, of which no browser says that it isn't one.
      ['its style sheet, for which there is a page,', /\/index-.*\.css/, 'page'],
      ['every file', /\/assets\//, 'nothing'],
      ['every file, for which there is a page,', /\/assets\//, 'page'],
    ] as const) {
      site.lose(files, instead)
      await page.reload()
      expect(await whatIsSaid(page), what).toContain('has been replaced')
      site.lose()
      await page.getByRole('button', { name: 'Reload' }).click()
      await deckIsThere(page, 17)
      expect(await page.getByRole('alert').count(), what).toBe(0)
    }
  })

  it('opened where the presenter’s page is gone', async () => {
    site.lose(/\/presenter-/)
    const page = await openWindow()
    await page.goto(`${site.url}#/presenter/3`)
    expect(await whatIsSaid(page)).toContain('has been replaced')
  })

  it('opened with its first slide, over it', async () => {
    const page = await openWindow()
    site.lose(/\/assets\//)
    await page.goto(site.url)
    expect(await whatIsSaid(page)).toContain('has been replaced')
    expect(await page.locator(still).isVisible()).toBe(true)
  })

  it('without JavaScript', async () => {
    const page = await openWindow({ javaScriptEnabled: false })
    await page.goto(`${site.url}#/20`)
    await page.locator('noscript p').waitFor()
    expect(await page.locator(still).isVisible()).toBe(true)
  })

  // Seen to fail: without the question for `noModule`.
  it('in a browser that doesn’t know modules', async () => {
    const page = await openWindow()
    await page.addInitScript(() => delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule)
    // It leaves them alone, as any browser does with a type it has not heard of.
    await page.route(site.url, async (route) => {
      const html = await route.fetch().then(response => response.text())
      await route.fulfill({ contentType: 'text/html', body: html.replace('type="module"', 'type="future"') })
    })
    await page.goto(site.url)
    expect(await whatIsSaid(page)).toContain('can’t start in this browser')
  })

  // Seen to fail: without an ear for errors.
  it('in a browser in which its script fails', async () => {
    const page = await openWindow()
    await page.addInitScript(() => (window as { Proxy?: unknown }).Proxy = undefined)
    await page.goto(`${site.url}#/20`)
    expect(await whatIsSaid(page)).toContain('can’t start in this browser')
  })

  // Seen to fail: with an arrow function in it.
  it('in JavaScript that old browsers know', async () => {
    const html = await readFile(join(inject('deckSite'), 'index.html'), 'utf8')
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html)!
    expect(new Linter().verify(script!, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })).toEqual([])
  })

  // Seen to fail: with the deck's language left unread.
  it('in Chinese where the deck is', () => {
    const words = whyNotHtml('<!DOCTYPE html><html lang="zh-Hant">').replace(/<code>.*?<\/code>|<[^>]+>|JavaScript/g, '')
    expect(words).toMatch(/網頁伺服器.*瀏覽器/)
    expect(words).not.toMatch(/[a-z]/i)
  })
})

// Seen to fail: shown from the beginning.
it.each(['', '#/17', '#/presenter/3'])('a page that shows the deck at “%s” says nothing of the kind', async (address) => {
  const page = await openWindow()
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const box = document.getElementById('why-not')
      if (box?.checkVisibility())
        document.documentElement.dataset.said = box.textContent!
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] })
  })
  await page.goto(site.url + address)
  await page.locator('.slidev-page:visible .slidev-layout').first().waitFor()
  await page.waitForFunction(() => document.getElementById('app')!.firstElementChild)
  expect(await page.locator('html').getAttribute('data-said')).toBeNull()
})
