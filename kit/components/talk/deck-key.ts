import { slidesTitle } from '@slidev/client'

const { singleFile } = document.documentElement.dataset
/** Many decks that are one file may lie in one folder. */
const base = singleFile === undefined ? import.meta.env.BASE_URL : ''

/**
 * What tells this deck from others in a browser: the path of the folder that it is in, or of the file that it is, and its
 * title, since two decks may be presented at one address, one after the other.
 */
export const deckKey = `${new URL(base, location.href).pathname} ${slidesTitle}`

/**
 * What no page but the deck’s own knows: some browsers let all files hear of each other that know a name, but none lets one
 * read what stands in another. A server’s pages are apart from those of others.
 */
export const deckSecret = singleFile ?? ''
