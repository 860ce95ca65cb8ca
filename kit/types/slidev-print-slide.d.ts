// As Slidev's own sources have it, which vue-tsc would check as part of this project.
import type { DeckSlideRoute } from '@slidev/client'
import type { DefineComponent } from 'vue'

/** A slide as the print page draws it: all its clicks done. */
declare const PrintSlide: DefineComponent<{ route: DeckSlideRoute }>
export default PrintSlide
