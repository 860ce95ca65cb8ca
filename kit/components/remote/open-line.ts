/** Whether a page hears of the talk: it does; not just now, which it tries to mend; or never again by this code. */
export type LineState = 'open' | 'broken' | 'refused'

export interface OpenLine<Out> {
  /** @returns whether there was anybody to send it to: what isn't sent now is never sent */
  send: (message: Out) => boolean
  close: () => void
}

/** Milliseconds of silence after which a connection is dead; the server speaks up every four seconds. */
const SILENCE = 10_000
/** Milliseconds until it tries again: first, and at most. */
const RETRY = [300, 4000] as const
/** As the server ends a line whose secret was withdrawn (`model/remote.ts`). */
const WITHDRAWN = 4001

/**
 * Keeps a line to the server open over sleep, other networks and the server's restart.
 *
 * @param hear called with each message
 * @param tell called when the state has changed
 */
export function openLine<In, Out>(hear: (message: In) => void, tell: (state: LineState) => void): OpenLine<Out> {
  let socket: WebSocket | undefined
  let heardAt = 0
  let tries = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  function open(): void {
    clearTimeout(retry)
    retry = undefined
    const own = socket = new WebSocket(`ws://${location.host}/talk`)
    heardAt = performance.now()
    own.onopen = () => {
      tries = 0
      tell('open')
    }
    own.onmessage = ({ data }) => {
      heardAt = performance.now()
      hear(JSON.parse(data))
    }
    own.onclose = ({ code }) => own === socket && lose(code)
  }

  function lose(code?: number): void {
    const lost = socket
    socket = undefined
    lost?.close()
    if (isClosed)
      return
    if (code === WITHDRAWN)
      return tell('refused')
    tell('broken')
    retry ??= setTimeout(tryAgain, Math.min(RETRY[1], RETRY[0] * 2 ** tries++) * (0.75 + Math.random() / 2))
  }

  /** A browser doesn't say why a socket wasn't opened: a server that is there and refuses this page has ended its secret. */
  async function tryAgain(): Promise<void> {
    const status = await fetch('/', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(4000) }).then(answer => answer.status, () => 0)
    retry = undefined
    if (isClosed || socket)
      return
    if (status === 403)
      tell('refused')
    else if (status)
      open()
    else
      lose()
  }

  /** After sleep, or in another network, nobody waits for what would come by itself. */
  function wake(): void {
    if (isClosed || document.visibilityState === 'hidden')
      return
    if (socket && performance.now() - heardAt > SILENCE)
      lose()
    if (!socket) {
      tries = 0
      clearTimeout(retry)
      retry = undefined
      void tryAgain()
    }
  }

  const watch = setInterval(() => socket && performance.now() - heardAt > SILENCE && lose(), 1000)
  const events: [EventTarget, string][] = [[document, 'visibilitychange'], [window, 'pageshow'], [window, 'online']]
  events.forEach(([target, event]) => target.addEventListener(event, wake))
  open()
  return {
    send(message) {
      if (socket?.readyState !== WebSocket.OPEN)
        return false
      socket.send(JSON.stringify(message))
      return true
    },
    close() {
      isClosed = true
      clearInterval(watch)
      clearTimeout(retry)
      events.forEach(([target, event]) => target.removeEventListener(event, wake))
      socket?.close()
    },
  }
}
