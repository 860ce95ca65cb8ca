import { sharedState } from '@slidev/client'
import { computed, ref } from 'vue'

/** Open in this window only. */
const isOpenHere = ref(false)
const selectedHere = ref('')

/**
 * Whether the audience sees it, too: Slidev carries what is set on its shared state to all windows of the talk.
 * Only plain values get there: its server takes no object that becomes null.
 */
export const isShownToRoom = computed(() => sharedState.isEvidenceShown === true)

/** Whether the evidence layer is shown in this window. */
export const isLayerOpen = computed(() => isOpenHere.value || isShownToRoom.value)

/** Key of the item in question; empty for the first one. In all windows the same while the room sees it. */
export const selectedItem = computed({
  get: () => isShownToRoom.value ? sharedState.selectedEvidence ?? '' : selectedHere.value,
  set(selected) {
    selectedHere.value = selected
    if (isShownToRoom.value)
      sharedState.selectedEvidence = selected
  },
})

/** Closes the layer, in the other windows too if they show it. */
export function closeLayer(): void {
  isOpenHere.value = false
  if (isShownToRoom.value)
    sharedState.isEvidenceShown = false
}

/** Opens the layer in this window alone, or closes it. */
export function toggleLayer(): void {
  if (isLayerOpen.value)
    return closeLayer()
  selectedHere.value = ''
  isOpenHere.value = true
}

/** Shows the layer in all windows, at the item this one has chosen; or closes it in all. */
export function toggleLayerForRoom(): void {
  if (isShownToRoom.value)
    return closeLayer()
  sharedState.selectedEvidence = isOpenHere.value ? selectedHere.value : ''
  sharedState.isEvidenceShown = true
}
