import type { SharedState } from '@slidev/client'
import { sharedState, slidesTitle } from '@slidev/client'
import { objectPick, useSessionStorage } from '@vueuse/core'
import { toRaw, watch } from 'vue'
import { keepNewer } from './newer-parts'

/** What no address says. */
const kept = ['timer', 'isBlack', 'isEvidenceShown', 'selectedEvidence'] as const

/** Keeps what the windows of a talk share over the reload of one of them, which would begin again with a stopped timer. */
export function keepTalkOverReload(): void {
  const stored = useSessionStorage<Partial<SharedState>>(`${slidesTitle} - talk`, {})
  const before = structuredClone(toRaw(stored.value))
  // Slidev's server may know better.
  keepNewer(before, sharedState)
  Object.assign(sharedState, before)
  watch(
    () => ({ ...objectPick(sharedState, [...kept]), since: objectPick(sharedState.since ?? {}, [...kept]) }),
    state => stored.value = state,
    { deep: true },
  )
}
