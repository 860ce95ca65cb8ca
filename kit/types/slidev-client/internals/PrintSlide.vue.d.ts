import type { DeckSlideRoute } from '../index'

/** A slide as the print page draws it: all its clicks done. */
declare const PrintSlide: new () => { $props: { route: DeckSlideRoute } }
export default PrintSlide
