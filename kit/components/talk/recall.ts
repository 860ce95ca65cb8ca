import type { Ref } from 'vue'
import type { Part, Parts } from './parts'
import type { Arrival, Place } from './place'
import { getSlide } from '@slidev/client/logic/slides.ts'
import { objectPick, useIntervalFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { storageOf } from '../../composables/storage-of'
import { deckBase } from './deck-base'
import { age } from './parts'
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
  const recalled = own ? withKnownPlace(own) : isPresenter ? recallLast() : {}
  const isGoneTo = arrival === 'reloaded' || (arrival === 'unnamed' && isPresenter)
  if (!isGoneTo && own)
    delete recalled.place
  // Whoever begins at a slide of their own may have crashed all the same: clock and black screen are what a talk can't do without.
  const taken = isGoneTo || own ? recalled : objectPick(recalled, clockAndBlack.filter(name => name in recalled))
  isTakenUp.value = !own && ('place' in taken || clockAndBlack.some(name => name in taken && isOn(taken[name]!)))
  return taken
}

/** The talk of the last presenter's window, if it was there a moment ago. */
export function recallLast(): Parts {
  const last = read('localStorage')
  return last && Date.now() - last.at < PATIENCE ? withKnownPlace(last.parts) : {}
}

/** Parts without a place that is not in this build: in one that was made meanwhile there may be fewer. */
function withKnownPlace({ place, ...others }: Parts): Parts {
  return place && getSlide((place.value as Place).page) ? { place, ...others } : others
}

/** Whether this window was reloaded before anybody had moved it from where its address had led it. */
export function standsWhereNamed(): boolean {
  const { place } = read('sessionStorage')?.parts ?? {}
  return place?.at === age.named || place?.at === age.namedByPresenter
}

/** Whether a clock has been started, or the screen is black. */
function isOn({ value }: Part): boolean {
  return value === true || ['running', 'paused'].includes((value as { status?: string }).status ?? '')
}

/**
 * Remembers the talk for a reload of this window and, if it is a presenter's, for the next one.
 *
 * @param isElsewhere whether the talk is at another slide than this window
 */
export function rememberTalk(isPresenter: Ref<boolean>, isElsewhere: Ref<boolean>): void {
  const known = computed(() => {
    const { cursor, ...kept } = parts
    return JSON.stringify(kept)
  })
  const remember = (store: Store) => write(store, { parts: JSON.parse(known.value), at: Date.now() })
  const rememberForNext = () => isPresenter.value && !isElsewhere.value && remember('localStorage')
  watch(known, () => remember('sessionStorage'), { immediate: true })
  watch([known, isPresenter, isElsewhere], rememberForNext)
  useIntervalFn(rememberForNext, 30_000)
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
