import type { BrowserContext } from 'playwright-chromium'

/**
 * Notes whatever a browser has to complain about: errors, warnings, failed requests, requests to other hosts.
 *
 * @param origin where the deck is served; all else is another host
 * @returns a list that grows while pages of the context are used
 */
export function watchFaults(context: BrowserContext, origin: string): string[] {
  const faults: string[] = []
  const { host } = new URL(origin)
  context.on('weberror', error => faults.push(`error: ${error.error().message}`))
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.host && url.host !== host)
      faults.push(`request to another host: ${url}`)
  })
  context.on('requestfailed', (request) => {
    // What the browser gives up itself when a window is reloaded or closed is no fault of the deck's.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`failed request: ${request.url()} ${request.failure()?.errorText}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`failed request: ${response.url()} ${response.status()}`)
  })
  return faults
}
