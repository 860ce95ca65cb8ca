import { sharedState } from '@slidev/client'
import { computed } from 'vue'

/** Whether the room sees a black screen instead of the slide. */
export const isBlack = computed(() => sharedState.isBlack === true)

/** Blacks the slide in all windows but the presenter's, or brings it back. */
export function toggleBlack(): void {
  sharedState.isBlack = !isBlack.value
}
