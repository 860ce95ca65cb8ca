import type { ResolvedSlidevOptions } from '@slidev/types'

/** The module in which Slidev lists the slides. */
export const SLIDES = '/@slidev/slides'

/** The module that Slidev makes of a slide’s data; the slide’s number. */
export const SLIDE_DATA = /__slidev_(\d+)\.frontmatter$/

/** The ids of these modules, in the order of the slides. */
export function slideDataIds({ slides }: ResolvedSlidevOptions['data']): string[] {
  return slides.map(({ source: { filepath } }, i) => `${filepath}__slidev_${i + 1}.frontmatter`)
}
