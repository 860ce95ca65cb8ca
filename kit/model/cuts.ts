/** What a slide's front matter says of its place in the talk. */
export interface Placed {
  layout?: string
  /** The shortest cut it is in, in minutes; without one it is in the whole talk alone. */
  cut?: number
}

/** How many slides are presented: up to the closing slide, which holds; what lies behind it is looked up. */
export function presentedCount(slides: Placed[]): number {
  const closing = slides.findIndex(({ layout }) => layout === 'closing')
  return closing < 0 ? slides.length : closing + 1
}

/**
 * The slides that a cut presents.
 *
 * @param slides all of the deck, in their order
 * @param minutes the cut's name; undefined is the whole talk
 * @returns their numbers, from 1
 */
export function pagesOfCut(slides: Placed[], minutes: number | undefined): number[] {
  return slides.slice(0, presentedCount(slides))
    .flatMap(({ cut }, i) => minutes === undefined || (cut !== undefined && cut <= minutes) ? [i + 1] : [])
}
