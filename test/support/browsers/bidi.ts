import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A conversation with a browser by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  send: <Result>(method: string, params?: object) => Promise<Result>
  close: () => void
}

interface Message {
  id?: number
  error?: string
  message?: string
  result?: unknown
  method?: string
  params?: unknown
}

/**
 * Begins such a conversation.
 *
 * @param onEvent told what the browser says unasked
 */
export async function openBidi(url: string, onEvent: (method: string, params: unknown) => void): Promise<Bidi> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  const waiting = new Map<number, PromiseWithoutPromise>()
  socket.on('message', (data) => {
    const { id, error, message, result, method, params } = JSON.parse(String(data)) as Message
    if (id === undefined)
      return onEvent(method!, params)
    const { resolve, reject } = waiting.get(id)!
    waiting.delete(id)
    if (error)
      reject(new Error(`${error}: ${message}`))
    else
      resolve(result)
  })
  socket.on('close', () => waiting.forEach(({ reject }) => reject(new Error('The browser has ended.'))))
  let last = 0
  return {
    send: (method, params = {}) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve: resolve as (result: unknown) => void, reject })
      socket.send(JSON.stringify({ id: last, method, params }))
    }),
    close: () => socket.close(),
  }
}

interface PromiseWithoutPromise {
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}
