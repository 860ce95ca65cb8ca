import { computed, ref, shallowRef } from 'vue'
import { useTalk } from '../../talk/talk-state'

/** Open in this window only. */
const isOpenHere = ref(false)
const selectedHere = ref('')

/** Whether the audience sees it, too. */
export const isShownToRoom = useTalk('isEvidenceShown', false)
/** Key of the item in question while they do. */
const selectedForRoom = useTalk('selectedEvidence', '')

/** Whether the evidence layer is shown in this window. */
export const isLayerOpen = computed(() => isOpenHere.value || isShownToRoom.value)

/** Key of the item in question; empty for the first one. In all windows the same while the room sees it. */
export const selectedItem = computed({
  get: () => isShownToRoom.value ? selectedForRoom.value : selectedHere.value,
  set(selected) {
    selectedHere.value = selected
    if (isShownToRoom.value)
      selectedForRoom.value = selected
  },
})

/** What keys do in the layer, by their names; nothing while it is closed. */
export const layerKeys = shallowRef<Record<string, () => void>>({})

/** Closes the layer, in the other windows too if they show it. */
export function closeLayer(): void {
  isOpenHere.value = false
  if (isShownToRoom.value)
    isShownToRoom.value = false
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
  showLayerToRoom(isOpenHere.value ? selectedHere.value : '')
}

/** Shows the layer in all windows, at an item; at the first one if it is empty. */
export function showLayerToRoom(item: string): void {
  selectedForRoom.value = item
  isShownToRoom.value = true
}
