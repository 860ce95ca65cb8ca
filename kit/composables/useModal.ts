import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/**
 * Opens a component's dialog as a modal one as long as the component is there. Closing it gives the focus back to where it was.
 *
 * @param dialog the element
 * @param isOpen what the component is there by; false once it has gone, however it went
 */
export function useModal(dialog: Readonly<Ref<HTMLDialogElement | null>>, isOpen: Ref<boolean>): void {
  onMounted(() => dialog.value?.showModal())
  onBeforeUnmount(() => {
    dialog.value?.close()
    isOpen.value = false
  })
}
