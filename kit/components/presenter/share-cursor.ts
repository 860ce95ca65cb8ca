import { sharedState } from '@slidev/client'
import { useMousePosInSlide } from '@slidev/client/composables/useMousePosInSlide.ts'
import { cursorStyle, showPresenterCursor } from '@slidev/client/state/index.ts'
import { useWindowFocus } from '@vueuse/core'
import { onMounted, watchEffect } from 'vue'

/** Shows the room where the presenter's mouse is on the slide, as the settings say. To be called in a component's setup. */
export function shareCursor(): void {
  // The slide is there only then.
  onMounted(() => {
    const mouse = useMousePosInSlide()
    const isFocused = useWindowFocus()
    watchEffect(() => {
      const isShown = mouse.value && isFocused.value && showPresenterCursor.value
      sharedState.cursor = isShown ? { ...mouse.value!, style: cursorStyle.value } : undefined
    })
  })
}
