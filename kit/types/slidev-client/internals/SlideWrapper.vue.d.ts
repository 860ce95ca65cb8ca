import type { ClicksContext, DeckSlideRoute } from '../index'

/** A slide at the step that a context of clicks says. */
declare const SlideWrapper: new () => { $props: { clicksContext: ClicksContext, route: DeckSlideRoute, renderContext?: string } }
export default SlideWrapper
