/** Many decks that are one file may lie in one folder. */
const base = document.documentElement.hasAttribute('data-single-file') ? '' : import.meta.env.BASE_URL

/** Path of the folder that the deck is in, or of the file that it is: another deck or edition on the same host has another. */
export const deckBase = new URL(base, location.href).pathname
