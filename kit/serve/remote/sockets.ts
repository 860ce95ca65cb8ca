import type { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Role, ToPhone, ToWindow } from '../../model/remote'
import type { Hub } from './hub'
import { WebSocketServer } from 'ws'
import { BROKE_RULES, LONGEST, WITHDRAWN } from '../../model/remote'
import { createBucket } from './limits'
import { refuseSocket } from './socket-path'

/** Messages that one connection may send at once, and a second: as many as a thumb can, and windows of the deck. */
const RATE = { phone: [12, 8], window: [60, 30] } as const
/** Bytes that may wait for a phone that is slow or gone. */
const BACKLOG = 256 * 1024
/** Connections of a role; more than a hall holds. */
const MOST: Record<Role, number> = { presenter: 20, audience: 500 }
const PING_EVERY = 10_000
/** More often than a page waits (`components/remote/open-line.ts`). */
const STILL_EVERY = 4000

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** The sockets of a talk. Who may open one is for the listener to say. */
export interface Sockets {
  /** Opens one for a window of the deck on this machine. */
  openForWindow: Upgrade
  openForPhone: (role: Role) => Upgrade
  /** Ends those of a role. */
  end: (role: Role) => void
  close: () => void
}

export function createSockets(hub: Hub): Sockets {
  const options = { noServer: true, clientTracking: false, perMessageDeflate: false }
  const forWindows = new WebSocketServer({ ...options, maxPayload: LONGEST.window })
  const forPhones = new WebSocketServer({ ...options, maxPayload: LONGEST.phone })
  const open = new Map<WebSocket, Role | 'window'>()
  const silent = new WeakSet<WebSocket>()

  function connect(socket: WebSocket, role: Role | 'window', add: (send: (message: ToPhone & ToWindow) => void) => ReturnType<Hub['addPhone']>): void {
    open.set(socket, role)
    const [atOnce, aSecond] = RATE[role === 'window' ? role : 'phone']
    const mayGoOn = createBucket(atOnce, aSecond)
    const { receive, leave } = add((message) => {
      if (socket.bufferedAmount > BACKLOG)
        socket.terminate()
      else if (socket.readyState === socket.OPEN)
        socket.send(JSON.stringify(message))
    })
    socket.on('message', (data, isBinary) => {
      if (socket.readyState !== socket.OPEN)
        return
      if (!mayGoOn.take())
        socket.terminate()
      else if (isBinary || !receive(String(data)))
        socket.close(BROKE_RULES)
    })
    socket.on('pong', () => silent.delete(socket))
    // Browsers send none, and each would be answered.
    socket.on('ping', () => mayGoOn.take() || socket.terminate())
    // Too long a message, or what is none: its connection ends by itself.
    socket.on('error', () => {})
    socket.on('close', () => {
      open.delete(socket)
      leave()
    })
  }

  const pinging = setInterval(() => open.forEach((_, socket) => {
    if (silent.has(socket))
      return socket.terminate()
    silent.add(socket)
    socket.ping()
  }), PING_EVERY).unref()
  const telling = setInterval(() => hub.tellStill(), STILL_EVERY).unref()

  return {
    openForWindow: (request, socket, head) => forWindows.handleUpgrade(request, socket, head, opened =>
      connect(opened, 'window', send => hub.addWindow({ send: send as (message: ToWindow) => void }))),
    openForPhone: role => (request, socket, head) => {
      if ([...open.values()].filter(other => other === role).length >= MOST[role])
        return refuseSocket(request, socket)
      forPhones.handleUpgrade(request, socket, head, opened =>
        connect(opened, role, send => hub.addPhone(role, { send: send as (message: ToPhone) => void })))
    },
    end: role => open.forEach((other, socket) => other === role && socket.close(WITHDRAWN)),
    close() {
      clearInterval(pinging)
      clearInterval(telling)
      open.forEach((_, socket) => socket.terminate())
    },
  }
}
