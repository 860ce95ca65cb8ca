import type { Browser, Page } from 'playwright-chromium'
import type { ServedDeck } from '../../kit/serve/stage/serve-deck'
import type { ForeignSite } from '../support/foreign-site'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { serveDeck } from '../../kit/serve/stage/serve-deck'
import { ask } from '../support/ask'
import { attacks, REBOUND, tryAttack } from '../support/attacks'
import { serveForeignSite } from '../support/foreign-site'
import { isThere } from '../support/open-talk'
import { readTalk } from '../support/talk'

let deck: ServedDeck
beforeAll(async () => {
  deck = await serveDeck(0, 'deck')
  await deck.show(inject('deckSite'))
})
afterAll(() => deck?.close())

const portOf = ({ url }: ServedDeck) => Number(new URL(url).port)

describe('the server that presents', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    expect((await ask(deck.url, '/', { method })).status).toBe(405)
  })

  it.each(['deck.example', 'localhost.example', '127.0.0.1', 'localhost:1'])('refuses the host “%s”', async (host) => {
    expect((await ask(deck.url, '/', { headers: { host } })).status).toBe(403)
  })

  it.each(['/package.json', '/../package.json', '/%2e%2e/%2e%2e/package.json', '/assets/', '/.vite/', '/@fs/etc/passwd', '/__open-in-editor', '/__slidev/slides/1.json', '/@server-ref/x', '/%', '//etc/passwd', 'http://deck.example/', '/assets/..%2findex.html'])('has nothing at %s', async (path) => {
    expect((await ask(deck.url, path)).status).toBe(404)
  })

  it('leads Slidev’s own addresses, and other names of this machine, to the one address of the deck', async () => {
    for (const [path, to] of [['/presenter', '#/presenter'], ['/presenter/21', '#/presenter/21'], ['/21', '#/21'], ['/overview/', '#/overview']])
      expect(await ask(deck.url, path!)).toMatchObject({ status: 307, headers: { location: deck.url + to } })
    expect(await ask(deck.url, '/?x#y', { headers: { host: `127.0.0.1:${portOf(deck)}` } })).toMatchObject({ status: 307, headers: { location: `${deck.url}?x#y` } })
  })

  it('says with every file that no other page may read, frame or steer it, and nothing but its own scripts runs', async () => {
    const { headers } = await ask(deck.url, '/')
    expect(headers).toMatchObject({ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
    for (const directive of [`default-src 'none'`, `object-src 'none'`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`])
      expect(headers['content-security-policy']).toContain(directive)
    expect(headers['content-security-policy']).not.toContain(`script-src 'self' 'unsafe`)
  })
})

describe('a server that goes on', () => {
  // Seen to fail: with files read when they are asked for; a range whose end lies before its beginning ended it, too.
  it('though its build is gone, and whatever range is asked for', async () => {
    const site = await mkdtemp(join(tmpdir(), 'stage-'))
    await cp(inject('deckSite'), site, { recursive: true })
    const other = await serveDeck(0, 'deck')
    try {
      await other.show(site)
      const { body } = await ask(other.url, '/')
      await rm(site, { recursive: true })
      for (const range of ['bytes=9-5', 'bytes=99999999-', 'nonsense'])
        expect(await ask(other.url, '/', { headers: { range } })).toMatchObject({ status: 200, body })
    }
    finally {
      other.close()
    }
  })

  // Seen to fail: with the 16 KB of headers that Node reads.
  it('when other servers of this machine have filled the browser’s cookies', async () => {
    expect((await ask(deck.url, '/', { headers: { Cookie: 'x'.repeat(500_000) } })).status).toBe(200)
  })

  it('names the build by what is in it, so that a browser need not read it again', async () => {
    const { headers: { etag } } = await ask(deck.url, '/')
    expect(await ask(deck.url, '/', { headers: { 'if-none-match': etag! } })).toMatchObject({ status: 304, body: '' })
    expect((await ask(deck.url, '/', { headers: { 'if-none-match': '"another"' } })).status).toBe(200)
  })
})

describe('what other pages try on it', () => {
  let site: ForeignSite
  let attacked: Browser
  let stage: ServedDeck
  let room: Page
  beforeAll(async () => {
    [site, attacked, stage] = await Promise.all([
      serveForeignSite(),
      launchBrowser([`--host-resolver-rules=MAP ${REBOUND} localhost`]),
      serveDeck(0, 'deck'),
    ])
    await stage.show(inject('deckSite'))
    room = await attacked.newPage()
    await room.goto(`${stage.url}#/3`)
    await isThere(room)
  })
  afterAll(async () => {
    await attacked?.close()
    site?.close()
    stage?.close()
  })

  // Seen to fail: without asking where a request comes from, for a frame and pictures of the deck.
  it.each(attacks)('is refused: $name', async (attack) => {
    expect.soft(await tryAttack(attack, attacked, site.url, stage.url)).toBeUndefined()
    expect((await readTalk(room, 3)).slide).toBe('3')
  })
})
