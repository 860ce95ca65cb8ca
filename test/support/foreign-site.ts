import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** Another server on the same machine, whose pages an attack comes from. */
export interface ForeignSite {
  url: string
  close: () => void
}

/** Serves an empty page at any address; `redirect?to=` leads on to another. */
export async function serveForeignSite(): Promise<ForeignSite> {
  const server = createServer((request, response) => {
    const to = new URL(request.url!, 'http://localhost').searchParams.get('to')
    response.writeHead(to ? 302 : 200, { 'Content-Type': 'text/html', ...to && { Location: to } })
    response.end('<!doctype html><title>Another page</title>')
  }).listen(0, 'localhost')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  }
}
