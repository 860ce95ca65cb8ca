/** The module that Slidev makes of a slide’s data; the slide’s number. */
export const SLIDE_DATA = /__slidev_(\d+)\.frontmatter$/
