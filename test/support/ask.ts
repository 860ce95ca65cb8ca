import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What a server says to a request that no browser would make; the path is sent as it is. */
export async function ask(url: string, path: string, { method = 'GET', headers = {} }: { method?: string, headers?: OutgoingHttpHeaders } = {}): Promise<{ status: number, headers: IncomingHttpHeaders, body: string }> {
  const { hostname, port } = new URL(url)
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ hostname, port, path, method, headers, agent: false }, resolve).on('error', reject).end())
  return { status: response.statusCode!, headers: response.headers, body: await text(response) }
}
