import type { Message } from './share-talk'
import { deckKey, deckSecret } from './deck-key'
import { linkWindows } from './linked-windows'

/** Both ways lead to most windows. */
type Numbered = Message & { number: number }
type Post = (message: Numbered) => void

const name = `deck ${deckKey}`

/**
 * Opens what the windows of one deck hear of each other by: of this address, in this browser.
 *
 * @param onLink called when a window has become one of those that hear
 * @returns function that tells the others, or undefined where a browser has no such thing or denies it
 */
export function openChannel(receive: (message: Message) => void, onLink: () => void): ((message: Message) => void) | undefined {
  const heard = new Map<string, number>()
  function receiveOnce({ number, ...message }: Numbered): void {
    if (number <= (heard.get(message.from) ?? 0))
      return
    heard.set(message.from, number)
    receive(message)
  }
  const ways = [broadcast(receiveOnce), linkWindows(name, receiveOnce, onLink)].filter(way => way !== undefined)
  let number = 0
  return ways.length
    ? (message) => {
        number++
        ways.forEach(post => post({ ...message, number }))
      }
    : undefined
}

function broadcast(receive: Post): Post | undefined {
  try {
    const channel = new BroadcastChannel(`${name} ${deckSecret}`)
    channel.onmessage = ({ data }) => receive(data)
    return message => channel.postMessage(message)
  }
  catch {
    return undefined
  }
}
