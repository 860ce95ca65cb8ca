import type { Ref } from 'vue'
import type { Part, Parts } from './parts'
import type { Arrival, Place } from './place'
import { getSlide } from '@slidev/client/logic/slides.ts'
import { objectPick, useIntervalFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { storageOf } from '../../composables/storage-of'
import { deckKey } from './deck-key'
import { isDriven } from './driven'
import { isMoved } from './parts'
import { wasReloaded } from './place'
import { parts } from './talk-state'

/** What a closed window leaves to the next one, and when it was there last: ms since 1970. */
interface Remembered {
  parts: Parts
  at: number
  /** Whether it was of the talk. */
  isTogether: boolean
}

const key = `deck talk ${deckKey}`
/** How long a talk waits for its presenter: time to start a crashed computer anew, less than from a rehearsal to the talk. */
const PATIENCE = 15 * 60_000

const clockAndBlack = ['timer', 'isBlack']
/** What a talk can’t do without, wherever whoever takes it up begins; and which talk it is. */
const withoutPlace = [...clockAndBlack, 'pace', 'talk']

/** Whether this presenter's window has taken up a talk that no other window knew of. */
export const isTakenUp = ref(false)

/** Whether this window was black before it was reloaded, until it knows of the talk again: nothing is to flash up in between. */
export const isStillBlack = ref(wasReloaded() && read('sessionStorage')?.parts.isBlack?.value === true)

/**
 * What a window knows of the talk from before: itself, if it was reloaded, and a presenter's also from the last
 * presenter's window, which may have been closed by mistake or have crashed.
 */
export function recallTalk(arrival: Arrival, isPresenter: boolean): Parts {
  isStillBlack.value = false
  const own = wasReloaded() ? read('sessionStorage')?.parts : undefined
  if (own) {
    const { place, ...others } = withKnownPlace(own)
    return arrival === 'reloaded' && place ? { place, ...others } : others
  }
  if (!isPresenter)
    return {}
  // Whoever begins at a slide of their own may have crashed all the same.
  return arrival === 'named' ? recallWaiting() : takeUp(recallLast())
}

/** What a presenter’s window at a slide of its own knows of a talk that waits for its presenter. */
export function recallWaiting(): Parts {
  const last = recallLast()
  return takeUp(objectPick(last, withoutPlace.filter(name => name in last)))
}

function takeUp(taken: Parts): Parts {
  isTakenUp.value = 'place' in taken || clockAndBlack.some(name => name in taken && isOn(taken[name]!))
  return taken
}

/** The talk of the last window that gave it, if that was there a moment ago. */
export function recallLast(): Parts {
  const last = read('localStorage')
  return last && Date.now() - last.at < PATIENCE ? withKnownPlace(last.parts) : {}
}

/** Parts without a place that is not in this build: in one that was made meanwhile there may be fewer. */
function withKnownPlace({ place, ...others }: Parts): Parts {
  return place && getSlide((place.value as Place).page) ? { place, ...others } : others
}

/** Whether this window was of the talk before it was reloaded. */
export function wasOfTalk(): boolean {
  return wasReloaded() && (read('sessionStorage')?.isTogether ?? false)
}

/** Whether somebody had moved this window, or the talk that it was of, before it was reloaded. */
export function wasMoved(): boolean {
  return isMoved(read('sessionStorage')?.parts.place)
}

/** Whether a clock has been started, or the screen is black. */
function isOn({ value }: Part): boolean {
  return value === true || ['running', 'paused'].includes((value as { status?: string }).status ?? '')
}

/** Remembers the talk for a reload of this window and, if it is a presenter's or a phone drives it, for the next one. */
export function rememberTalk(isPresenter: Ref<boolean>, isTogether: Ref<boolean>): void {
  const known = computed(() => {
    const { cursor, ...kept } = parts
    return JSON.stringify(kept)
  })
  const remember = (store: Store, parts: Parts) => write(store, { parts, at: Date.now(), isTogether: isTogether.value })
  function rememberForNext(): void {
    if (!isPresenter.value && !(isDriven.value && isTogether.value))
      return
    const own: Parts = JSON.parse(known.value)
    const { place } = recallLast()
    // Where nobody has moved a window, the talk isn’t taken up.
    remember('localStorage', isMoved(place) && !isMoved(own.place) ? { ...own, place } : own)
  }
  watch([known, isTogether], () => remember('sessionStorage', JSON.parse(known.value)), { immediate: true })
  watch([known, isPresenter], rememberForNext)
  useIntervalFn(rememberForNext, 30_000)
}

type Store = 'localStorage' | 'sessionStorage'

function read(store: Store): Remembered | undefined {
  try {
    const remembered: Remembered = JSON.parse(storageOf(store).getItem(key)!)
    // Whatever else stands there is no talk.
    return Object.values(remembered.parts).every(({ at }) => Number.isFinite(at)) ? remembered : undefined
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
