import type { RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { lookup } from 'mrmime'
import { listFiles } from '../files/list-files'
import { cutPage, markRoot } from './root-attribute'

/** A built site, served on loopback at a port the system picked. */
export interface ServedSite {
  /** Ends with a slash. */
  url: string
  close: () => void
}

/** What is said of an address that leads to nothing. */
export const NO_FILE = 'There is no such file in this deck.'

/**
 * Serves a built site's folder until it is closed.
 *
 * @param cut the cut of the talk that it begins with, in minutes
 * @param attribute what its page is marked with
 */
export async function serveSite(folder: string, cut?: number, attribute?: string): Promise<ServedSite> {
  return serve(await answerFrom(folder, { cut, attribute }))
}

/**
 * Reads a built site, a few megabytes, and answers with it as it is now, whatever becomes of its folder: whole files by
 * their paths, and 404 for all else.
 *
 * @param options.headersFor what to say with the file at a path, `/assets/index.js`
 * @param options.cut the cut of the talk that it begins with, in minutes
 * @param options.attribute what its page is marked with
 */
export async function answerFrom(
  folder: string,
  { headersFor = () => ({}), cut, attribute }: {
    headersFor?: (path: string) => Record<string, string>
    cut?: number
    attribute?: string
  } = {},
): Promise<RequestListener> {
  const withCut = (html: string) => cut === undefined ? html : cutPage(html, cut)
  const mark = (html: string) => attribute === undefined ? withCut(html) : markRoot(withCut(html), attribute)
  const names = await listFiles(folder)
  const files = new Map(await Promise.all(names.map(async (name) => {
    const path = `/${name}`
    const content = await readFile(join(folder, name))
    const body = path === '/index.html' ? Buffer.from(mark(content.toString())) : content
    const type = lookup(name) ?? 'application/octet-stream'
    return [path, {
      body,
      headers: {
        ...headersFor(path),
        'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        'Content-Length': body.length,
        'ETag': `"${createHash('sha256').update(body).digest('base64url')}"`,
      },
    }] as const
  })))
  return (request, response) => {
    const file = files.get(pathOf(request.url!))
    if (!file)
      return answerInWords(response, 404, NO_FILE)
    if (request.headers['if-none-match'] === file.headers.ETag)
      return response.writeHead(304, file.headers).end()
    response.writeHead(200, file.headers).end(file.body)
  }
}

/** Answers with a sentence, which no browser keeps or takes for anything else. */
export function answerInWords(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' })
  response.end(`${sentence}\n`)
}

/** The path of an address, without its escapes; none if they make no sense. */
function pathOf(url: string): string {
  const path = url.split(/[?#]/)[0]!
  try {
    return decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)
  }
  catch {
    return ''
  }
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
