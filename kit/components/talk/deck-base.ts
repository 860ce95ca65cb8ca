const { singleFile } = document.documentElement.dataset
/** Many decks that are one file may lie in one folder. */
const base = singleFile === undefined ? import.meta.env.BASE_URL : ''

/** Path of the folder that the deck is in, or of the file that it is: another deck or edition on the same host has another. */
export const deckBase = new URL(base, location.href).pathname

/**
 * What no page but the deck’s own knows: some browsers let all files hear of each other that know a name, but none lets one
 * read what stands in another. A server’s pages are apart from those of others.
 */
export const deckSecret = singleFile ?? ''
