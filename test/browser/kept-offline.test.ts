import type { Browser, Page } from 'playwright-chromium'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { publish } from '../../kit/site/publish'
import { answerFrom, serve } from '../../kit/site/serve-site'
import { isThere } from '../support/open-talk'

/** A host whose names lead to this machine in the browser of these tests, and what it does. */
interface Host {
  name?: string
  /** Whether the deck was published to be kept. */
  isOffline?: boolean
  changesPages?: boolean
  /** A file that it never sends. */
  holds?: string
  serviceWorkers?: 'block'
}

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await launchBrowser(['--host-resolver-rules=MAP deck.example 127.0.0.1'])
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
  const publishAs = (name: string, isOffline: boolean) => publish(inject('deckSite'), join(folder, name), { isOffline })
  await Promise.all([publishAs('kept', true), publishAs('not kept', false)])
  await cp(join(folder, 'kept'), join(folder, 'changed'), { recursive: true })
  await appendFile(join(folder, 'changed/index.html'), '<!-- Visitors are counted. -->')
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** The line below the keys, as soon as it is what is wanted. */
async function expectLine(page: Page, url: string, line: string | undefined): Promise<void> {
  await page.goto(url)
  await isThere(page)
  await page.waitForLoadState('load')
  await page.keyboard.press('?')
  const help = page.locator('.key-help:visible')
  await help.waitFor()
  await expect.poll(() => help.locator('p').allTextContents().then(([text]) => text?.trim())).toBe(line)
  const [over, list] = await Promise.all([help, help.locator('dl')].map(part => part.boundingBox()))
  expect(list!.y).toBeGreaterThan(over!.y)
}

// Seen to fail: with a deck that calls itself kept wherever it is, all but the first.
describe('the list of keys says whether this browser keeps the deck', () => {
  it.each<[string, Host, string]>([
    ['by a host that serves it as it was built', {}, 'This browser keeps the deck: it opens without network, too.'],
    ['by a host that has not sent all', { holds: '/favicon.svg' }, 'This browser is about to keep the deck: until then it needs the network.'],
    ['by a host that writes into pages', { changesPages: true }, 'This browser doesn’t keep the deck: a file didn’t come, or not as it was built.'],
    ['at localhost', { name: 'localhost' }, 'This browser doesn’t keep the deck: at localhost none does.'],
    ['without HTTPS', { name: 'deck.example' }, 'This browser doesn’t keep the deck: without HTTPS none does.'],
    ['published without that', { isOffline: false }, 'This browser doesn’t keep the deck: it was published without that.'],
    ['where the browser denies it', { serviceWorkers: 'block' }, 'This browser doesn’t keep the deck: it denies that, as in private windows.'],
  ])('%s', async (_, { name = 'deck.localhost', isOffline = true, changesPages, holds, serviceWorkers }, line) => {
    const answer = await answerFrom(join(folder, changesPages ? 'changed' : isOffline ? 'kept' : 'not kept'))
    const { url, close } = await serve((request, response) => void (request.url === holds || answer(request, response)))
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', serviceWorkers })
    try {
      await expectLine(await context.newPage(), url.replace('127.0.0.1', name), line)
    }
    finally {
      await context.close()
      close()
    }
  })

  it('and nothing of that where it is presented', async () => {
    const page = await browser.newPage()
    await expectLine(page, inject('deckUrl'), undefined)
    await page.close()
  })
})
