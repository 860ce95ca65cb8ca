import { derived, themes } from '../../data/whole'
import { indexById } from '../../kit/model/pick'

/** Stands in for what the deck's own plugin gives a page: all evidence at once, as while a deck is written. */
export const entries = indexById(themes, derived)
export { themes }
