import { sharedState, slidesTitle } from '@slidev/client'
import { useSessionStorage } from '@vueuse/core'
import { watch } from 'vue'

/**
 * Keeps what the windows of a talk share, and what no address says, over the reload of one of them.
 * It would begin again with a stopped timer, and tell the others so with its next step.
 */
export function keepTalkOverReload(): void {
  const kept = useSessionStorage<Partial<typeof sharedState>>(`${slidesTitle} - talk`, {})
  Object.assign(sharedState, kept.value)
  watch(() => {
    const { timer, isBlack, isEvidenceShown, selectedEvidence } = sharedState
    return { timer, isBlack, isEvidenceShown, selectedEvidence }
  }, state => kept.value = state, { deep: true })
}
