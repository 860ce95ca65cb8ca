import type { Browser, Page } from 'playwright-chromium'
import { ask } from './ask'
import { isThere } from './open-talk'
import { readTalk } from './talk'

/** Says what the server answered or an attack changed; nothing if it was refused. */
type Got = Promise<string | undefined>

/** From an open page of another server on the same machine; `url` is where the deck is served, and ends with a slash. */
type FromPage = (page: Page, url: string) => Got
/** By itself, as no browser would. */
type ByHand = (url: string) => Got

/** What somebody who means ill tries on a server of the deck. Attacks leave `MARK` where they can write. */
export type Attack = { name: string } & ({ fromPage: FromPage } | { byHand: ByHand })

/**
 * Tries an attack.
 *
 * @param foreign address of another server on the same machine
 * @param url where the deck is served; ends with a slash
 */
export async function tryAttack(attack: Attack, browser: Browser, foreign: string, url: string): Got {
  if ('byHand' in attack)
    return attack.byHand(url)
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(foreign)
    return await attack.fromPage(page, url)
  }
  finally {
    await context.close()
  }
}

/** How a page asks by script. */
type Init = Partial<Record<'method' | 'body', string>> & { mode?: RequestMode, headers?: Record<string, string> }

/** What attacks write. */
export const MARK = 'attacked'
/** A name that leads to this machine, for a browser that is told so. */
export const REBOUND = 'rebound.test'

const SLIDE = '__slidev/slides/5.json'
const EDITOR = '__open-in-editor?file=slides.md'
/** A change to a slide as a form can send it, whose fields are written as `name=value`. */
const change = [`{"note":"${MARK}","rest":"`, `"}`] as const

/** What the server answers to something a page does, “opaque” answers too, which the page itself couldn't read. */
async function answerTo(page: Page, address: string, act: () => Promise<unknown>): Promise<string | undefined> {
  const status = new Promise<number | undefined>((resolve) => {
    page.context().on('response', response => response.url() === address && resolve(response.status()))
    // Refused before it was sent.
    page.context().on('requestfailed', request => request.url() === address && resolve(undefined))
  })
  await act()
  const answer = await status
  return answer && answer < 400 ? `${answer} for ${address}` : undefined
}

/** A request from a page by script. */
function fetchFrom(path: string, init: Init = {}): FromPage {
  return (page, url) => answerTo(page, url + path, () => page.evaluate(
    ([address, init]) => fetch(address, init).catch(() => {}).then(() => {}),
    [url + path, init] as const,
  ))
}

/** A request from a page by an element it puts into itself. */
function elementFor(path: string, tag: 'script' | 'img' | 'iframe' | 'link', attributes: Record<string, string> = {}): FromPage {
  return (page, url) => answerTo(page, url + path, () => page.evaluate(([tag, address, attributes]) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries({ [tag === 'link' ? 'href' : 'src']: address, ...attributes }))
      element.setAttribute(name, value)
    document.body.append(element)
  }, [tag, url + path, attributes] as const))
}

/** A navigation that the page itself begins. */
function leadTo(path: string): FromPage {
  return (page, url) => answerTo(page, url + path, () => page.evaluate(address => void (location.href = address), url + path))
}

/** A request that no browser would make. */
function askFor(path: string, options: Parameters<typeof ask>[2], isGot: (body: string) => boolean = () => true): ByHand {
  return async (url) => {
    const { status, body } = await ask(url, path, options)
    return status < 400 && isGot(body) ? `${status} for ${path}` : undefined
  }
}

/** A page that calls the deck's address by a name of its own. */
function openUnderAnotherName(page: Page, url: string): Promise<string | undefined> {
  const address = url.replace('localhost', REBOUND)
  return answerTo(page, address, () => page.goto(address))
}

/** Which slide is shown in a window that the page opens and then sends a message to. */
async function steerWindow(page: Page, url: string): Promise<string | undefined> {
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.evaluate(url => void Object.assign(window, { deck: open(url) }), url)])
  await isThere(opened)
  await page.evaluate(() => (window as unknown as { deck: Window }).deck.postMessage({ target: 'slidev', type: 'navigate', no: 7, clicks: 0 }, '*'))
  const { slide } = await readTalk(opened, 10)
  await opened.close()
  return slide === '1' ? undefined : `slide ${slide}`
}

/** Opens a socket with the token that the server hands to its own pages. */
function openSocket(protocol: string): FromPage {
  return (page, url) => page.evaluate(async ([url, protocol]) => {
    const client = await fetch(`${url}@vite/client`).then(response => response.text()).catch(() => '')
    const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? ''
    const socket = new WebSocket(`${url.replace('http', 'ws')}?token=${token}`, protocol)
    return new Promise<string | undefined>((resolve) => {
      socket.onopen = () => resolve('an open socket')
      socket.onerror = () => resolve(undefined)
    })
  }, [url, protocol] as const)
}

const post = (body: string): Init => ({ method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body })
const isPasswords = (body: string) => body.includes('root:')
const mcp = { 'Content-Type': 'application/json', 'Accept': 'application/json, text/event-stream' }
const hello = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } } })

/** All that was ever seen to succeed on a server of the deck's, and what is like it. */
export const attacks: Attack[] = [
  {
    name: 'a form that rewrites a slide',
    fromPage: (page, url) => answerTo(page, url + SLIDE, () => page.evaluate(([action, [name, value]]) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'POST', enctype: 'text/plain' })
      form.append(Object.assign(document.createElement('input'), { name, value }))
      document.body.append(form)
      form.submit()
    }, [url + SLIDE, change] as const)),
  },
  { name: 'a script that rewrites a slide unasked', fromPage: fetchFrom(SLIDE, post(change.join('='))) },
  { name: 'moving all windows through the server', fromPage: fetchFrom('@server-reactive/nav', post(JSON.stringify({ patch: { page: 33, clicks: 0, lastUpdate: { id: MARK, type: 'presenter', time: 1 } } }))) },
  { name: 'a page that leads to a document of a package', fromPage: leadTo('node_modules/playwright-core/lib/vite/traceViewer/index.html') },
  { name: 'a page that leads to the editor', fromPage: leadTo(EDITOR) },
  { name: 'a page that leads to the editor in other letters', fromPage: leadTo(EDITOR.replace('open', 'OPEN')) },
  { name: 'a script that opens the editor', fromPage: fetchFrom(EDITOR, { mode: 'no-cors' }) },
  { name: 'a picture that opens the editor', fromPage: elementFor(EDITOR, 'img') },
  { name: 'an address typed by hand that leads on to the editor', fromPage: (page, url) => answerTo(page, url + EDITOR, () => page.goto(`${page.url()}redirect?to=${encodeURIComponent(url + EDITOR)}`)) },
  { name: 'asking for the tools of other programs', fromPage: fetchFrom('__mcp', { headers: mcp }) },
  { name: 'using the tools of other programs', fromPage: fetchFrom('__mcp', { method: 'POST', headers: mcp, body: hello }) },
  { name: 'reading a note', fromPage: fetchFrom(SLIDE) },
  { name: 'reading a page', fromPage: fetchFrom('pages/en/00-opening.md?raw') },
  { name: 'reading the data of the slides', fromPage: fetchFrom('@slidev/slides') },
  { name: 'reading the token of the socket', fromPage: fetchFrom('@vite/client') },
  { name: 'running a source file as a script of another page', fromPage: elementFor('kit/model/calendar.ts', 'script') },
  { name: 'running a module of the deck in another page', fromPage: elementFor('@slidev/configs', 'script', { type: 'module' }) },
  { name: 'preloading a module of the deck', fromPage: elementFor('data/index.ts', 'link', { rel: 'modulepreload' }) },
  { name: 'framing the deck', fromPage: elementFor('', 'iframe') },
  { name: 'a socket for updates', fromPage: openSocket('vite-hmr') },
  { name: 'a socket that asks whether the server is there', fromPage: openSocket('vite-ping') },
  { name: 'steering a window that was opened', fromPage: steerWindow },
  { name: 'a whole address in the place of a path', byHand: url => askFor(url + EDITOR, { headers: { Host: new URL(url).host } })(url) },
  { name: 'the name of another host', byHand: askFor('/', { headers: { Host: 'evil.example' } }) },
  { name: 'the name of another host below localhost', byHand: askFor('/', { headers: { Host: 'evil.localhost' } }) },
  { name: 'the address of another port', byHand: askFor('/', { headers: { Host: 'localhost:1' } }) },
  { name: 'a name that leads to this machine (DNS rebinding)', fromPage: openUnderAnotherName },
  ...['/../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/@fs/etc/passwd', '/@fs/etc/passwd?raw', '/@fs/etc/passwd?import&raw??', '/@fs//etc/passwd?url&inline', '/@id//etc/passwd?raw', '//etc/passwd']
    .map((path): Attack => ({ name: `a file outside: ${path}`, byHand: askFor(path, {}, isPasswords) })),
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']
    .map((method): Attack => ({ name: `another method: ${method}`, byHand: askFor('/', { method }) })),
  // Last, since a server that takes it falls over at what comes next.
  { name: 'a key that all objects of the server share', fromPage: fetchFrom('@server-ref/__proto__/polluted', post(JSON.stringify({ data: MARK }))) },
]
