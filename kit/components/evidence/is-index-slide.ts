import type { DeckSlideRoute } from '@slidev/client'
import { isIndexAlias } from '../../model/index-slides'

/** Whether a slide is one of the evidence index; apart from the index, which the deck doesn't start with. */
export const isIndexSlide = (slide: DeckSlideRoute): boolean => isIndexAlias(slide.meta.slide.frontmatter.routeAlias)
