import type { Rule } from '../../sources/deck'
import { idsInComponents } from '../../evidence/uses'
import { findAll } from '../../sources/text'

/** What draws a number step by step, as units or as a huge number. */
const DRAWS = /<(?:UnitPicture|FigureNumber)\b/

/** A title says no number that a step is still to draw. */
export const titles: Rule = (deck) => {
  const idsDrawn = idsInComponents(deck, text => DRAWS.test(text))
  return deck.slides.filter(({ frontmatter }) => frontmatter.clicks > 0).flatMap((slide) => {
    const drawn = new Set(idsDrawn(slide))
    return findAll(slide.prose, /^# .*$/gm).flatMap(({ match, line }) => [...match[0].matchAll(/<Fact\s(?:[^>]*\s)?id="([^"]+)"/g)]
      .filter(([, id]) => drawn.has(id!))
      .map(([, id]) => ({ file: slide.file, line, message: `the title says "${id}" before a step has drawn it: let the title say what it means, and leave the number to the picture` })))
  })
}
