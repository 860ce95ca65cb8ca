import type { Ref } from 'vue'
import type { Part, Parts } from './parts'
import type { Arrival } from './place'
import { objectPick, useIntervalFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { storageOf } from '../../composables/storage-of'
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

const clockAndBlack = ['timer', 'isBlack']

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
  const isGoneTo = arrival === 'reloaded' || (arrival === 'unnamed' && isPresenter)
  if (!isGoneTo && own)
    delete recalled.place
  // Whoever begins at a slide of their own may have crashed all the same: clock and black screen are what a talk can't do without.
  const taken = isGoneTo || own ? recalled : objectPick(recalled, clockAndBlack.filter(name => name in recalled))
  isTakenUp.value = !own && ('place' in taken || clockAndBlack.some(name => name in taken && isOn(taken[name]!)))
  return taken
}

/** Whether a clock has been started, or the screen is black. */
function isOn({ value }: Part): boolean {
  return value === true || ['running', 'paused'].includes((value as { status?: string }).status ?? '')
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
