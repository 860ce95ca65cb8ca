/** The module that Slidev makes of a slide’s data; the slide’s number. */
export const SLIDE_DATA = /__slidev_(\d+)\.frontmatter$/

/** The rendered note in it, as a string of JSON. A browser test fails should Slidev come to write these modules differently. */
export const NOTE_HTML = /(?<="noteHTML":)"(?:[^"\\]|\\.)*"/
