import type { SharedState } from '@slidev/client'
import { sharedState, slidesTitle } from '@slidev/client'
import { useSessionStorage } from '@vueuse/core'
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
  watch(() => pick(sharedState), state => stored.value = state, { deep: true })
}

function pick(state: SharedState): Partial<SharedState> {
  const { since = {} } = state
  return {
    ...Object.fromEntries(kept.map(key => [key, state[key]])),
    since: Object.fromEntries(kept.filter(key => key in since).map(key => [key, since[key]!])),
  }
}
