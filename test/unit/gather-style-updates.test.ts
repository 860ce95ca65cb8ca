import type { HotPayload, Update, ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { gatherStyleUpdatesPlugin } from '../../scripts/serve/gather-style-updates'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What comes out of a server's socket when things are sent through it. */
function sent(...payloads: HotPayload[]): HotPayload[] {
  const out: HotPayload[] = []
  const ws = { send: (payload: HotPayload) => void out.push(payload) }
  const { configureServer } = gatherStyleUpdatesPlugin() as { configureServer: (server: ViteDevServer) => void }
  configureServer({ ws } as ViteDevServer)
  payloads.forEach(payload => ws.send(payload))
  return out
}

function updateOf(...paths: string[]): HotPayload {
  return { type: 'update', updates: paths.map((path): Update => ({ type: 'js-update', path, acceptedPath: path, timestamp: 0 })) }
}

// Seen to fail: updates that each took the place of the last.
it('sends the style sheets that change in a short time once, each', () => {
  const out = sent(updateOf('/__uno.css', '/__uno_shortcuts.css'), updateOf('/__uno.css'), updateOf('/__uno_typography.css'))
  expect(out).toEqual([])
  vi.runAllTimers()
  expect(out).toEqual([updateOf('/__uno.css', '/__uno_shortcuts.css', '/__uno_typography.css')])
})

// Seen to fail: a plugin that holds back every update.
it('sends at once what is not only styles', () => {
  const others: HotPayload[] = [updateOf('/__uno.css', '/pages/en/00-opening.md'), { type: 'full-reload' }, { type: 'update', updates: [] }]
  expect(sent(...others)).toEqual(others)
})
