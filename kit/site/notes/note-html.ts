/**
 * The rendered note in the module that Slidev makes of a slide’s data, as a string of JSON. A browser test fails should Slidev
 * come to write these modules differently.
 */
export const NOTE_HTML = /(?<="noteHTML":)"(?:[^"\\]|\\.)*"/
