import type { Ref } from 'vue'
import type { Place } from './place'
import { sharedState, useNav } from '@slidev/client'
import { watchDebounced } from '@vueuse/core'
import { watch, watchEffect } from 'vue'
import { changePart, ownId, parts } from './talk-state'

/** Milliseconds after which a mouse that rests no longer points at anything. */
const POINTER_RESTS = 3000

const copyOf = <T>(value: T): T => value && JSON.parse(JSON.stringify(value))

/**
 * Carries what Slidev's own pages keep in its shared state (the timer, the pointer, the place for the page of notes)
 * between that and the talk.
 */
export function shareWithSlidev(isOn: Ref<boolean>): void {
  const { isPresenter } = useNav()
  // To Slidev each change is of a window of the same sort, which leads nobody anywhere.
  watchEffect(() => sharedState.lastUpdate = { id: ownId, type: isPresenter.value ? 'presenter' : 'viewer', time: 0 })
  watchEffect(() => Object.assign(sharedState, parts.place?.value as Place | undefined))
  share('timer')
  share('cursor')
  watch(isOn, () => isOn.value || (sharedState.cursor = undefined))
  watchDebounced(() => sharedState.cursor, (cursor) => {
    // A laser pointer that is held still points.
    if (isPresenter.value && cursor?.style === 'cursor')
      sharedState.cursor = undefined
  }, { debounce: POINTER_RESTS, deep: true })
}

function share<Name extends 'timer' | 'cursor'>(name: Name): void {
  watch(() => sharedState[name], value => changePart(name, copyOf(value)), { deep: true })
  watch(() => parts[name], (part) => {
    const value = part?.value as typeof sharedState[Name]
    if (part && JSON.stringify(value) !== JSON.stringify(sharedState[name]))
      sharedState[name] = copyOf(value)
  }, { immediate: true })
}
