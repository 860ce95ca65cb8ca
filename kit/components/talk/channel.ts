import type { Message } from './share-talk'
import { deckBase } from './deck-base'

/**
 * Opens what the windows of one deck hear of each other by: of this address, in this browser.
 *
 * @returns function that tells the others, or undefined where a browser has no such thing or denies it
 */
export function openChannel(receive: (message: Message) => void): ((message: Message) => void) | undefined {
  try {
    const channel = new BroadcastChannel(`deck ${deckBase}`)
    channel.onmessage = ({ data }) => receive(data)
    return message => channel.postMessage(message)
  }
  catch {
    return undefined
  }
}
