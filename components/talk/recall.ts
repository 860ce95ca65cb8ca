import type { Ref } from 'vue'
import type { Parts } from './parts'
import type { Arrival } from './place'
import { useIntervalFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { storageOf } from '../../scripts/storage/storage-of'
import { deckBase } from './deck-base'
import { parts } from './talk-state'

/** What a closed window leaves to the next one, and when it was there last: ms since 1970. */
interface Remembered {
  parts: Parts
  at: number
}

const key = `deck talk ${deckBase}`
/** How long a talk waits for its presenter: time to start a crashed computer anew, less than from a rehearsal to the talk. */
const PATIENCE = 15 * 60_000

/** Whether this presenter's window has taken up a talk that no other window knew of. */
export const isTakenUp = ref(false)

/**
 * What a window knows of the talk from before: itself, if it was reloaded, and a presenter's also from the last
 * presenter's window, which may have been closed by mistake or have crashed.
 */
export function recallTalk(arrival: Arrival, isPresenter: boolean): Parts {
  const own = read('sessionStorage')?.parts
  const last = isPresenter ? read('localStorage') : undefined
  const recalled = own ?? (last && Date.now() - last.at < PATIENCE ? last.parts : {})
  const { place, ...others } = recalled
  const isGoneTo = arrival === 'reloaded' || (arrival === 'unnamed' && isPresenter)
  const taken: Parts = place && isGoneTo ? recalled : others
  isTakenUp.value = !own && Object.keys(taken).length > 0
  return taken
}

/** Remembers the talk for a reload of this window and, if it is a presenter's, for the next one. */
export function rememberTalk(isPresenter: Ref<boolean>): void {
  const known = computed(() => {
    const { cursor, ...kept } = parts
    return JSON.stringify(kept)
  })
  function remember(): void {
    const remembered: Remembered = { parts: JSON.parse(known.value), at: Date.now() }
    write('sessionStorage', remembered)
    if (isPresenter.value)
      write('localStorage', remembered)
  }
  watch([known, isPresenter], remember)
  useIntervalFn(() => isPresenter.value && remember(), 30_000)
}

type Store = 'localStorage' | 'sessionStorage'

function read(store: Store): Remembered | undefined {
  try {
    return JSON.parse(storageOf(store).getItem(key)!) ?? undefined
  }
  catch {
    // Broken: the talk begins.
    return undefined
  }
}

function write(store: Store, remembered: Remembered): void {
  try {
    storageOf(store).setItem(key, JSON.stringify(remembered))
  }
  catch {
    // Full: what isn’t kept is no reason to stop a talk.
  }
}
