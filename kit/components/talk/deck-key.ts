import { slidesTitle } from '@slidev/client'
import { deckPath } from '../../composables/deck-path'

/**
 * What tells this deck from others in a browser: the path of the folder that it is in, or of the file that it is, and its
 * title, since two decks may be presented at one address, one after the other.
 */
export const deckKey = `${deckPath} ${slidesTitle}`

/**
 * What no page but the deck’s own knows: some browsers let all files hear of each other that know a name, but none lets one
 * read what stands in another. A server’s pages are apart from those of others.
 */
export const deckSecret = document.documentElement.dataset.singleFile ?? ''
