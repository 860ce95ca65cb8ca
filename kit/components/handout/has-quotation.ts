import type { DeckSlideRoute } from '@slidev/client'
import type { Entry } from '../../model/pick'
import { isQuotation } from '../../model/pick'

/** Whether a slide's note has an entry as a quotation. */
export function hasQuotation(slide: DeckSlideRoute, entry: Entry): boolean {
  return isQuotation(entry) && slide.meta.slide.noteHTML?.includes(`>${entry.original}</p>`) === true
}
