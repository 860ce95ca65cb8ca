import type { DeckSlideRoute } from '@slidev/client'

const INDEX_PAGE = /^evidence(?:-\d+)?$/

/** Whether a slide is one of the evidence index; apart from the index, which the deck doesn't start with. */
export const isIndexSlide = (slide: DeckSlideRoute): boolean => INDEX_PAGE.test(String(slide.meta.slide.frontmatter.routeAlias))
