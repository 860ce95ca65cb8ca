/** Path of the folder that the deck is in: another deck or edition on the same host has another. */
export const deckBase = new URL(import.meta.env.BASE_URL, location.href).pathname
