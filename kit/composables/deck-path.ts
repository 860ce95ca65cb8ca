const { singleFile } = document.documentElement.dataset
/** Many decks that are one file may lie in one folder. */
const base = singleFile === undefined ? import.meta.env.BASE_URL : ''

/** The path of the folder that this deck is in, or of the file that it is. */
export const deckPath = new URL(base, location.href).pathname
