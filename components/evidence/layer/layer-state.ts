import { sharedState } from '@slidev/client'
import { computed, ref } from 'vue'

/** Open in this window only. */
const isOpenHere = ref(false)
const selectedHere = ref('')

/** Open in every window of the talk: Slidev carries what is set on its shared state to the others. */
const room = computed(() => sharedState.evidence ?? undefined)

/** Whether the evidence layer is shown in this window. */
export const isLayerOpen = computed(() => isOpenHere.value || room.value !== undefined)

/** Whether the audience sees it, too. */
export const isShownToRoom = computed(() => room.value !== undefined)

/** Key of the item in question; empty for the first one. In all windows the same while the room sees it. */
export const selectedItem = computed({
  get: () => room.value?.selected ?? selectedHere.value,
  set(selected) {
    selectedHere.value = selected
    if (room.value)
      sharedState.evidence = { selected }
  },
})

/** Closes the layer, in the other windows too if they show it. */
export function closeLayer(): void {
  isOpenHere.value = false
  if (room.value)
    sharedState.evidence = null
}

/** Opens the layer in this window alone, or closes it. */
export function toggleLayer(): void {
  if (isLayerOpen.value)
    return closeLayer()
  selectedHere.value = ''
  isOpenHere.value = true
}

/** Shows the layer in all windows, where this one has it open at the same item; or closes it in all. */
export function toggleLayerForRoom(): void {
  if (room.value)
    return closeLayer()
  sharedState.evidence = { selected: isOpenHere.value ? selectedHere.value : '' }
}
