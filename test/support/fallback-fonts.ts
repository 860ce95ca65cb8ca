/** What stands behind the deck's own fonts in a list of families, for `new RegExp` in a page, which imports nothing. */
export const FALLBACK_FONTS = ', (?!"?Deck ).*$'
