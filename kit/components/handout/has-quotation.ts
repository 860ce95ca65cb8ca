import type { DeckSlideRoute } from '@slidev/client'
import type { Evidence } from '../../model/pick'
import { isQuotation } from '../../model/pick'

/** Whether a slide's note has an entry as a quotation. */
export function hasQuotation(slide: DeckSlideRoute, entry: Evidence): boolean {
  return isQuotation(entry) && slide.meta.slide.noteHTML?.includes(`>${entry.original}</p>`) === true
}
