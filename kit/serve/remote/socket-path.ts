import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** Where sockets are opened. */
export const SOCKET_PATH = '/talk'

/** Says no to somebody who asks for a socket, or for a way through to elsewhere. */
export function refuseSocket(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => {})
  // Node no longer looks after it: who doesn't close it in turn would keep it for ever.
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
}
