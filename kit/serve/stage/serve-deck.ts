import type { Buffer } from 'node:buffer'
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { answerFrom, answerInWords, NO_FILE } from '../../site/serve-site'
import { HEADERS_LIMIT } from '../../slidev/cli'
import { refuseSocket, SOCKET_PATH } from '../remote/socket-path'
import { stageHeadersFor, withSocket } from './headers'
import { takeBackKept } from './kept-pages'
import { isOwn } from './own-requests'

/** A deck that is served on this machine. */
export interface ServedDeck {
  /** The one address by which it is reached; ends with a slash. */
  url: string
  /**
   * Answers from now on, and what was asked meanwhile, with the files of a built deck as they are now; it begins with the
   * cut. Its windows open a socket if there is something that opens one.
   */
  show: (site: string, cut?: number, openSocket?: OpenSocket) => Promise<void>
  close: () => void
}

/** Opens a socket for a page of the deck. */
export type OpenSocket = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Slidev's own pages, and slides by their number: the built deck has them behind a `#`. */
const SLIDEV_ADDRESS = /^\/((?:presenter|notes|overview|entry)(?:\/[\w-]+)?|\d+)\/?(?=\?|$)/

/**
 * Opens a port for a built deck, on this machine only. It answers GET and HEAD for files of the build and nothing else;
 * who asks before there is one waits for it.
 *
 * @param port 0 for one of the system's choice
 * @param name what the server calls itself, so that a second start finds the first
 * @throws an error with code `EADDRINUSE` if the port is taken
 */
export async function serveDeck(port: number, name: string): Promise<ServedDeck> {
  let show = (_answer: RequestListener) => {}
  const shown = new Promise<RequestListener>(resolve => show = resolve)
  const servers: Server[] = []
  let own = port

  async function listen(host: string): Promise<void> {
    const server = createServer({ maxHeaderSize: HEADERS_LIMIT }, async (request, response) => {
      response.setHeader('Server', name)
      if (!refuse(request, response, addressOf(own)))
        (await shown)(request, response)
    })
    server.listen(own, host)
    await once(server, 'listening')
    own = (server.address() as { port: number }).port
    servers.push(server)
  }

  const close = () => servers.forEach((server) => {
    server.close()
    server.closeAllConnections()
  })
  try {
    await listen('127.0.0.1')
    // A browser may take either for “localhost”.
    if (hasLoopback6())
      await listen('::1')
  }
  catch (error) {
    close()
    throw error
  }
  return {
    url: addressOf(own).href,
    async show(site, cut, openSocket) {
      const headers = await stageHeadersFor(site)
      if (openSocket) {
        headers['Content-Security-Policy'] = withSocket(headers['Content-Security-Policy']!, addressOf(own).host)
        servers.forEach(server => server.on('upgrade', (request, socket, head) => {
          const isFromPage = isOwn(request) && request.headers.origin !== undefined && request.url === SOCKET_PATH
          ;(isFromPage ? openSocket : refuseSocket)(request, socket, head)
        }))
      }
      const headersFor = (path: string) => ({ ...headers, 'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache' })
      show(await answerFrom(site, { headersFor, cut, attribute: openSocket && 'data-remote' }))
    },
    close,
  }
}

function addressOf(port: number): URL {
  return new URL(`http://localhost:${port}/`)
}

function hasLoopback6(): boolean {
  return Object.values(networkInterfaces()).flat().some(address => address?.address === '::1')
}

/** Answers what is not for the files of the deck. */
function refuse(request: IncomingMessage, response: ServerResponse, address: URL): boolean {
  const { method, url = '/', headers } = request
  if (!isOwn(request))
    return end(response, 403, `This deck is at ${address} only.`)
  if (takeBackKept(request, response))
    return true
  if (!isAskedByDeck(headers))
    return end(response, 403, 'This deck is for its own pages only.')
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return end(response, 405, 'This deck can only be read.')
  }
  if (!url.startsWith('/'))
    return end(response, 404, NO_FILE)
  const page = SLIDEV_ADDRESS.exec(url)?.[1]
  // Windows at two names would be strangers to each other.
  if (page || headers.host !== address.host) {
    response.setHeader('Location', `${address.origin}${page ? `/#/${page}` : url}`)
    return end(response, 307, 'The deck has one address.')
  }
  return false
}

/** Another page may lead a window here, and ask for nothing else. Old browsers don't say where they ask from. */
function isAskedByDeck({ 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }: IncomingHttpHeaders): boolean {
  return site === 'same-origin' || site === 'none' || (mode === 'navigate' && dest === 'document')
}

function end(response: ServerResponse, status: number, sentence: string): true {
  answerInWords(response, status, sentence)
  return true
}
