import type { Ref } from 'vue'
import type { Place } from './place'
import { sharedState, useNav } from '@slidev/client'
import { watch, watchEffect } from 'vue'
import { changePart, ownId, parts } from './talk-state'

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
}

function share<Name extends 'timer' | 'cursor'>(name: Name): void {
  watch(() => sharedState[name], value => changePart(name, copyOf(value)), { deep: true })
  watch(() => parts[name], (part) => {
    const value = part?.value as typeof sharedState[Name]
    if (part && JSON.stringify(value) !== JSON.stringify(sharedState[name]))
      sharedState[name] = copyOf(value)
  }, { immediate: true })
}
