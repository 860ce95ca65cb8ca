import type { Deck, Rule } from '../../sources/deck'
import { basename } from 'node:path'
import { findAll } from '../../sources/text'

const TAG = /<([A-Z]\w*)/g
/** What draws a number step by step. */
const DRAWS = /<(?:UnitPicture|FigureNumber)\b/
const LITERAL = /['"]([a-z0-9-]+\.[a-z0-9-]+)['"]/g

/** A title says no number that a step is still to draw. */
export const titles: Rule = deck => deck.slides.filter(({ frontmatter }) => frontmatter.clicks > 0).flatMap(({ file, prose }) => {
  const drawn = new Set([...prose.text.matchAll(TAG)].flatMap(([, name]) => drawnBy(name!, deck)))
  return findAll(prose, /^# .*$/gm).flatMap(({ match, line }) => [...match[0].matchAll(/<Fact\s(?:[^>]*\s)?id="([^"]+)"/g)]
    .filter(([, id]) => drawn.has(id!))
    .map(([, id]) => ({ file, line, message: `the title says "${id}" before a step has drawn it: let the title say what it means, and leave the number to the picture` })))
})

/** Ids of what a component draws as units or as a huge number. */
function drawnBy(name: string, { code }: Deck): string[] {
  const own = code.filter(({ file, text }) => basename(file, '.vue') === name && DRAWS.test(text))
  return own.flatMap(({ text }) => [...text.matchAll(LITERAL)].map(([, id]) => id!))
}
