import type { IncomingMessage, ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'

const parts = ['../../site/offline/kill-switch.js', 'load-anew.js']
const readWorker = () => parts.map(name => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')
const workerHeaders = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/**
 * Answers a browser that looks whether a service worker has changed. There is none here, but a site that was tried at the
 * same address before may have left one, which would go on to show that site in place of the deck.
 *
 * @returns whether it was such a question
 */
export function takeBackKept({ headers }: IncomingMessage, response: ServerResponse): boolean {
  if (headers['service-worker'] !== 'script')
    return false
  response.writeHead(200, workerHeaders).end(readWorker())
  return true
}
