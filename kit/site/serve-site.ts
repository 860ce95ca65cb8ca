import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'

/** A built site, served on loopback at a port the system picked. */
export interface ServedSite {
  /** Ends with a slash. */
  url: string
  close: () => void
}

/** Serves a built site's folder until it is closed. */
export function serveSite(folder: string): Promise<ServedSite> {
  return serve(sirv(folder))
}

/** Answers requests until it is closed. */
export async function serve(answer: RequestListener): Promise<ServedSite> {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
