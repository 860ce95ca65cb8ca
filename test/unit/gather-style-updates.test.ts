import type { HotPayload, Update, ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { STYLES } from '../../kit/model/messages'
import { gatherStyleUpdatesPlugin } from '../../kit/serve/dev/gather-style-updates'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server's socket: what comes out of it, and how a page asks for its style sheets. */
function openSocket(): { send: (payload: HotPayload) => void, out: HotPayload[], ask: () => void } {
  const out: HotPayload[] = []
  const asked = new Map<string, () => void>()
  const ws = {
    on: (message: string, answer: () => void) => void asked.set(message, answer),
    send: (payload: HotPayload) => void out.push(payload),
  }
  const { configureServer } = gatherStyleUpdatesPlugin() as { configureServer: (server: ViteDevServer) => void }
  configureServer({ ws } as unknown as ViteDevServer)
  return { send: payload => ws.send(payload), out, ask: () => asked.get(STYLES)!() }
}

function updateOf(...paths: string[]): HotPayload {
  return { type: 'update', updates: paths.map((path): Update => ({ type: 'js-update', path, acceptedPath: path, timestamp: 0 })) }
}

// Seen to fail: updates that each took the place of the last.
it('sends the style sheets that change in a short time once, each', () => {
  const { send, out } = openSocket()
  for (const update of [updateOf('/__uno.css', '/__uno_shortcuts.css'), updateOf('/__uno.css'), updateOf('/__uno_typography.css')])
    send(update)
  expect(out).toEqual([])
  vi.runAllTimers()
  expect(out).toEqual([updateOf('/__uno.css', '/__uno_shortcuts.css', '/__uno_typography.css')])
})

// Seen to fail: presenter mode without its styles for five seconds, until the last slide was compiled.
it('sends at once what has come when a page asks, and the rest later', () => {
  const { send, out, ask } = openSocket()
  send(updateOf('/__uno.css'))
  ask()
  expect(out).toEqual([updateOf('/__uno.css')])
  ask()
  vi.runAllTimers()
  expect(out).toHaveLength(1)
  send(updateOf('/__uno_shortcuts.css'))
  vi.runAllTimers()
  expect(out).toEqual([updateOf('/__uno.css'), updateOf('/__uno_shortcuts.css')])
})

// Seen to fail: a plugin that holds back every update.
it('sends at once what is not only styles', () => {
  const { send, out } = openSocket()
  const others: HotPayload[] = [updateOf('/__uno.css', '/pages/en/00-opening.md'), { type: 'full-reload' }, { type: 'update', updates: [] }]
  others.forEach(send)
  expect(out).toEqual(others)
})
