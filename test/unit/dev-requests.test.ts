import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isAnswered } from '../../kit/serve/dev/requests'
import { isOwn } from '../../kit/serve/stage/own-requests'

type Headers = Record<string, string | undefined>

const own = { 'host': 'localhost:3030', 'sec-fetch-site': 'same-origin' }
const navigation = { 'host': 'localhost:3030', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

function requestOf(headers: Headers, url = '/', method = 'GET', localPort = 3030): IncomingMessage {
  return { method, url, headers, socket: { localPort } } as unknown as IncomingMessage
}

const isGiven = (headers: Headers, url?: string, method?: string) => isAnswered(requestOf(headers, url, method), false)

describe('what the server for writing answers', () => {
  it.each<[string, Headers, string]>([
    ['a module to its own page', own, '/@vite/client'],
    ['a style sheet to its own page', { ...own, origin: 'http://localhost:3030' }, '/__uno.css'],
    ['a slide to its own page', own, '/__slidev/slides/5.json'],
    ['another program', { host: '127.0.0.1:3030' }, '/kit/model/calendar.ts'],
    ['an address typed by hand', { ...navigation, 'sec-fetch-site': 'none' }, '/presenter/3?clicks=2'],
    ['a link on another page', { ...navigation, 'sec-fetch-site': 'cross-site' }, '/code-red'],
    ['an alias in another script', { ...navigation, 'sec-fetch-site': 'none' }, `/${encodeURIComponent('紅色警戒')}`],
    ['a reload of its own page', { ...navigation, 'sec-fetch-site': 'same-origin' }, '/presenter/3'],
    ['a browser that does not say where it asks from', { host: own.host }, '/presenter/3'],
  ])('%s', (_, headers, url) => {
    expect(isGiven(headers, url)).toBe(true)
  })

  it('its address without a port, where that is the usual one', () => {
    expect(isOwn(requestOf({ host: 'localhost', origin: 'http://localhost' }, '/', 'GET', 80))).toBe(true)
  })
})

// Seen to fail: each, with the one condition taken out of `requests.ts` that it is here for.
describe('what it refuses', () => {
  it.each<[string, Headers, string, string?]>([
    ['another host', { ...own, host: 'evil.example:3030' }, '/'],
    ['another port', { ...own, host: 'localhost:3031' }, '/'],
    ['no host', {}, '/'],
    ['another origin', { host: own.host, origin: 'http://localhost:8080' }, '/@vite/client'],
    ['a page without an origin', { host: own.host, origin: 'null' }, '/1'],
    ['a page of another port', { ...own, 'sec-fetch-site': 'same-site' }, '/@vite/client'],
    ['a frame in another page', { ...navigation, 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' }, '/1'],
    ['a link to a module', { ...navigation, 'sec-fetch-site': 'cross-site' }, '/@slidev/slides'],
    ['an address that leads on to a tool', { ...navigation, 'sec-fetch-site': 'none' }, '/__slidev/slides/5.json'],
    ['an address that leads on to a tool it hides', { ...navigation, 'sec-fetch-site': 'none' }, '/%5F_slidev/slides/5.json'],
    ['its own page that opens an editor', own, '/__open-in-editor?file=slides.md'],
    ['its own page that opens an editor in other letters', own, '/__Open-In-Editor?file=slides.md'],
    ['its own page that saves', own, '/__slidev/slides/5.json', 'POST'],
    ['a question before a request', own, '/', 'OPTIONS'],
    ['what all objects share', own, '/@server-ref/__proto__/x'],
    ['what all objects share, hidden', own, '/@server-ref/%5F%5Fproto__/x'],
    ['what all objects of a kind share', own, '/@server-ref/constructor/prototype/x'],
    ['escapes that make no sense', own, '/%'],
    ['a whole address in the place of a path', own, 'http://localhost:3030/__open-in-editor?file=slides.md'],
    ['a link to a document of a package', { ...navigation, 'sec-fetch-site': 'cross-site' }, '/node_modules/a/demo.html'],
    ['a document of a package, typed by hand', { ...navigation, 'sec-fetch-site': 'none' }, '/node_modules/a/demo.html'],
    ['a picture with a script in it, as a page', { ...navigation, 'sec-fetch-site': 'same-origin' }, '/node_modules/a/logo.svg'],
    ['a document of a package in an old browser', { host: own.host }, '/node_modules/a/DEMO.htm'],
  ])('%s', (_, headers, url, method) => {
    expect(isGiven(headers, url, method)).toBe(false)
  })
})

describe('what it answers somebody who writes in the browser', () => {
  it.each<[boolean, string, Headers, string, string]>([
    [true, 'saving a slide', own, '/__slidev/slides/5.json', 'POST'],
    [true, 'opening an editor', own, '/__open-in-editor?file=slides.md', 'GET'],
    [true, 'the tools of other programs', { host: own.host }, '/__mcp', 'POST'],
    [false, 'saving what windows share', own, '/@server-reactive/nav', 'POST'],
    [false, 'a page that saves a slide', { ...own, 'sec-fetch-site': 'cross-site' }, '/__slidev/slides/5.json', 'POST'],
    [false, 'a page that leads to the editor', { ...navigation, 'sec-fetch-site': 'cross-site' }, '/__open-in-editor?file=slides.md', 'GET'],
    [false, 'another method', own, '/__slidev/slides/5.json', 'PUT'],
  ])('%s: %s', (is, _, headers, url, method) => {
    expect(isAnswered(requestOf(headers, url, method), true)).toBe(is)
  })
})
