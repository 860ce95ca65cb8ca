import { deckKey } from './deck-key'

const lockOf = (id: string) => `deck window ${deckKey} ${id}`

/**
 * Holds a lock as long as this window is there: one that crashes says goodbye to nobody, but its browser lets go of it.
 * Browsers have no locks for pages of a host without HTTPS, and may deny them.
 *
 * @returns what is settled once the others can rely on it
 */
export function holdPresence(id: string): Promise<void> {
  return new Promise((resolve) => {
    const hold = () => {
      resolve()
      return new Promise<never>(() => {})
    }
    if (navigator.locks)
      navigator.locks.request(lockOf(id), hold).catch(() => resolve())
    else
      resolve()
  })
}

/** Calls back when a window is gone that has said something, however it went. */
export function whenGone(id: string, gone: () => void): void {
  // Shared: whoever waits and hangs keeps nobody else waiting.
  navigator.locks?.request(lockOf(id), { mode: 'shared' }, gone).catch(() => {})
}
