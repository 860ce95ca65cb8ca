/** What the deck under `npm start` looks like at its beginning. */
export interface Look {
  /** The first slide. */
  slide: string
  /** All style sheets. */
  css: string
}

/** Asks a page for its look, and is the answer. */
export const LOOK = 'deck:look'

/** Asks the server for the style sheets as they are now. */
export const STYLES = 'deck:styles'
