/** Variable of the environment that `npm run dev` sets when it looks at the deck itself. */
export const IS_CHECKED = 'DECK_IS_CHECKED'
