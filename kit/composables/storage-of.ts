import type { StorageLike } from '@vueuse/core'

/** What the window remembers where nothing else may, until it is reloaded. */
const memory = { localStorage: inMemory(), sessionStorage: inMemory() }

/**
 * The browser's storage, or one in memory where it is denied: cookies blocked, a frame without storage, a web view.
 * Settings then work, and just aren't kept.
 */
export function storageOf(name: 'localStorage' | 'sessionStorage'): StorageLike {
  try {
    // Some browsers refuse to hand it out, others hand out nothing.
    return window[name] ?? memory[name]
  }
  catch {
    return memory[name]
  }
}

function inMemory(): StorageLike {
  const items = new Map<string, string>()
  return {
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: key => void items.delete(key),
  }
}
