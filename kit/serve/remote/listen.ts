import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Role } from '../../model/remote'
import type { createTries } from './limits'
import type { Secrets } from './secrets'
import type { Sockets } from './sockets'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { answerInWords } from '../../site/serve-site'
import { hostOf } from './addresses'
import { JOIN_PATH, joinHeaders, joinPage } from './join-page'
import { createPlaces } from './limits'
import { refuseSocket, SOCKET_PATH } from './socket-path'

/** What phones are answered with. */
export interface Answers {
  secrets: Secrets
  sockets: Sockets
  tries: ReturnType<typeof createTries>
  /** The files of a role, once there are any. */
  files: Record<Role, Promise<RequestListener>>
}

/** Bytes of a secret with what goes round it. */
const LONGEST_BODY = 128
/** Connections at a time, and of one address, so that no stranger takes all. */
const MOST = { all: 1500, each: 400 }
/** Milliseconds that a request may take, and that a connection may wait for the next; Node looks every half minute unless told. */
const PATIENCE = { requestTimeout: 10_000, headersTimeout: 5000, keepAliveTimeout: 5000, connectionsCheckingInterval: 1000 }
const STRANGER = 'Scan the code on the presenter’s computer to join this talk.'

/**
 * Answers phones at one address of this machine: strangers with the page that a code leads to, and with 403 everywhere
 * else; others with the files of their role, and its socket.
 *
 * @param port 0 for one of the system's choice
 * @returns its port, and a function that closes it
 * @throws an error with code `EADDRINUSE` if the port is taken
 */
export async function listenAt(address: string, port: number, answers: Answers): Promise<{ port: number, close: () => void }> {
  const server = createServer(PATIENCE, (request, response) => {
    answer(request, response, answers).catch(() => response.destroy())
  })
  server.maxConnections = MOST.all
  const places = createPlaces(MOST.each)
  server.on('connection', (socket) => {
    const { remoteAddress = '' } = socket
    if (!places.take(remoteAddress))
      return socket.destroy()
    socket.on('close', () => places.leave(remoteAddress))
  })
  server.on('connect', refuseSocket)
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => {})
    const isFromPage = isToItself(request) && request.headers.origin !== undefined && request.url === SOCKET_PATH
    const role = isFromPage && answers.secrets.roleOf(request.headers.cookie)
    if (role)
      answers.sockets.openForPhone(role)(request, socket, head)
    else
      refuseSocket(request, socket)
  })
  server.listen(port, address)
  await once(server, 'listening')
  return {
    port: (server.address() as { port: number }).port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, { secrets, tries, files }: Answers): Promise<void> {
  const { method, url, headers } = request
  const isReading = method === 'GET' || method === 'HEAD'
  if (!isToItself(request))
    return answerInWords(response, 403, STRANGER)
  if (url === JOIN_PATH && isReading)
    return void response.writeHead(200, joinHeaders).end(joinPage)
  if (url === JOIN_PATH && method === 'POST' && headers.origin !== undefined)
    return exchange(request, response, secrets, tries)
  const role = secrets.roleOf(headers.cookie)
  if (!role)
    return answerInWords(response, 403, STRANGER)
  if (!isReading) {
    response.setHeader('Allow', 'GET, HEAD')
    return answerInWords(response, 405, 'This deck can only be read.')
  }
  ;(await files[role])(request, response)
}

/** Takes a secret for a cookie. */
async function exchange(request: IncomingMessage, response: ServerResponse, secrets: Secrets, tries: Answers['tries']): Promise<void> {
  const bucket = tries(request.socket.remoteAddress ?? '')
  if (!bucket.take()) {
    response.setHeader('Retry-After', '60')
    return answerInWords(response, 429, 'Too many wrong codes: wait a minute.')
  }
  const cookie = secrets.exchange(await readSecret(request))
  if (!cookie)
    return answerInWords(response, 403, 'This code is wrong or no longer valid.')
  bucket.giveBack()
  response.writeHead(204, { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }).end()
}

async function readSecret(request: IncomingMessage): Promise<string> {
  // What doesn't say that it is short isn't read.
  if (!(Number(request.headers['content-length']) <= LONGEST_BODY))
    return ''
  return /^\{"secret":"([\w-]{22})"\}$/.exec(await text(request))?.[1] ?? ''
}

/** Whether it is asked under the very address that it has come in by, by a page of this server or by no page. */
function isToItself({ headers: { host, origin }, socket }: IncomingMessage): boolean {
  const { localAddress = '', localPort = 0 } = socket
  return host === hostOf(localAddress, localPort) && (origin === undefined || origin === `http://${host}`)
}
