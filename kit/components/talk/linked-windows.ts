import { useIntervalFn } from '@vueuse/core'

/** What one window of the deck says to another that it has opened, or that has opened it. */
interface Letter {
  /** Which deck it is. */
  deck: string
  /** Whether the sender has heard of the other before. */
  isAnswer: boolean
  message?: unknown
}

const ASK_EVERY = 1000
const linked = new Set<Window>()
const waiting = new Map<Window, () => void>()

/**
 * Joins windows that one opened, where a browser lets a file's windows hear of each other in no other way, as WebKit
 * does. What one says goes through the window that opened them to all.
 *
 * @param deck its name: what other files and pages say is not heard
 * @param receive told what the others say
 * @param onLink called when another one is there, or there again
 * @returns function that tells the others; undefined where the deck comes from a server, and needs no such thing
 */
export function linkWindows<Message>(
  deck: string,
  receive: (message: Message) => void,
  onLink: () => void,
): ((message: Message) => void) | undefined {
  if (location.protocol !== 'file:')
    return
  const opener: Window | null = window.opener
  // A file has no origin that could be named.
  const write = (to: Window, isAnswer: boolean, message?: unknown) => to.postMessage({ deck, isAnswer, message } satisfies Letter, '*')
  const pass = (message: unknown, from?: Window) => linked.forEach(other => other === from || write(other, true, message))

  addEventListener('message', ({ data, origin, source }: MessageEvent<Letter | undefined>) => {
    const from = source as Window | null
    if (!from || origin !== globalThis.origin || data?.deck !== deck || (from !== opener && from.opener !== window))
      return
    if (!linked.has(from) || !data.isAnswer) {
      linked.add(from)
      write(from, true)
      waiting.get(from)?.()
      onLink()
    }
    if (data.message) {
      pass(data.message, from)
      receive(data.message as Message)
    }
  })
  if (opener) {
    write(opener, false)
    // It may have been loaded anew, and doesn't know then whom it has opened.
    useIntervalFn(() => write(opener, linked.has(opener)), ASK_EVERY)
  }
  return message => pass(message)
}

/** Waits until a window that this one has opened says that it shows the deck. */
export function untilLinked(opened: Window): Promise<void> {
  return new Promise(resolve => waiting.set(opened, resolve))
}
