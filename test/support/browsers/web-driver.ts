import { until } from './until'

type Method = 'GET' | 'POST' | 'DELETE'

/** A session with a browser by WebDriver (https://www.w3.org/TR/webdriver2/). */
export interface WebDriver {
  capabilities: { browserVersion: string }
  /** Sends a command of the session: `window/handles`. */
  send: <Result>(method: Method, command: string, body?: object) => Promise<Result>
  /** The same to one of its windows. The driver knows one at a time, so commands wait for each other. */
  sendTo: <Result>(handle: string, method: Method, command: string, body?: object) => Promise<Result>
  close: () => Promise<void>
}

/**
 * Begins a session as soon as the driver is there.
 *
 * @param base where the driver listens
 */
export async function openWebDriver(base: string): Promise<WebDriver> {
  async function call<Result>(method: Method, path: string, body?: object): Promise<Result> {
    const response = await fetch(`${base}/${path}`, { method, ...body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } })
    const { value } = await response.json() as { value: Result & { error?: string, message?: string } | null }
    if (value?.error)
      throw new Error(`${method} ${path}: ${value.error}: ${value.message}`)
    return value!
  }

  await until('WebKitWebDriver is there', () => call('GET', 'status').then(() => true))
  const { sessionId, capabilities } = await call<Pick<WebDriver, 'capabilities'> & { sessionId: string }>('POST', 'session', { capabilities: {} })
  const send: WebDriver['send'] = (method, command, body) => call(method, `session/${sessionId}/${command}`, body)
  let current = ''
  let last: Promise<unknown> = Promise.resolve()
  return {
    capabilities,
    send,
    sendTo(handle, method, command, body) {
      const sent = last.then(async () => {
        if (current !== handle)
          await send('POST', 'window', { handle })
        current = handle
        return send<never>(method, command, body)
      })
      last = sent.catch(() => {})
      return sent
    },
    close: async () => void await call('DELETE', `session/${sessionId}`),
  }
}
