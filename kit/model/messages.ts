/** Asks the server for the style sheets as they are now. */
export const STYLES = 'deck:styles'
