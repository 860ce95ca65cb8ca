import type { Rule } from '../../sources/deck'

/** Every slide has something to say. */
export const notes: Rule = ({ slides }) => slides.filter(({ note }) => !note).map(({ file, line }) => ({
  file,
  line,
  message: 'this slide has no speaker note: write one as a comment <!-- … --> that ends the slide',
}))
