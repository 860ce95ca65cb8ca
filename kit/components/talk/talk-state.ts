import type { WritableComputedRef } from 'vue'
import type { Parts } from './parts'
import { computed, shallowReactive } from 'vue'
import { datePart, laterParts } from './parts'

/** This window, among all that show the deck. */
export const ownId = Math.random().toString(36).slice(2)

/** What this window knows of the talk. */
export const parts = shallowReactive<Parts>({})

const listeners: ((name: string) => void)[] = []

/** Calls back with the part's name when this window itself has changed something. */
export function onChange(listener: (name: string) => void): void {
  listeners.push(listener)
}

/** Changes a part of the talk in this window; the others hear of it if they belong to the same talk. */
export function changePart(name: string, value: unknown): void {
  if (JSON.stringify(value) === JSON.stringify(parts[name]?.value))
    return
  parts[name] = datePart(value, parts[name], ownId)
  listeners.forEach(listener => listener(name))
}

/**
 * Takes over what another window, or an earlier one, knows of later.
 *
 * @returns what was taken
 */
export function takeParts(incoming: Parts): Parts {
  const later = laterParts(incoming, parts)
  Object.assign(parts, later)
  return later
}

/** Takes over all that another window knows, and forgets what this one has changed. */
export function takeAllParts(incoming: Parts): Parts {
  Object.keys(parts).forEach(name => delete parts[name])
  return Object.assign(parts, incoming)
}

/**
 * A value that all windows of a talk share.
 *
 * @param name of its own in the whole deck
 * @param initial until a window changes it
 */
export function useTalk<T>(name: string, initial: T): WritableComputedRef<T> {
  return computed({
    get: () => name in parts ? parts[name]!.value as T : initial,
    set: value => changePart(name, value),
  })
}
