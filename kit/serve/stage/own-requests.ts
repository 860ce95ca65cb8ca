import type { IncomingMessage } from 'node:http'

/**
 * Whether a request, also one for a socket, goes to an address of this server, and comes from one of its pages or from
 * no page at all. Under another name it would be a page elsewhere whose name now leads here.
 */
export function isOwn({ headers: { host, origin }, socket }: IncomingMessage): boolean {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map(name => new URL(`http://${name}:${socket.localPort}`).host)
  return hosts.includes(host ?? '') && (origin === undefined || origin === `http://${host}`)
}
