import type { Exceptions } from '../model/exceptions'
import { blank } from '../sources/text'

/** What no talk means as a figure: references to the article, to themes and to clicks. */
const references = [
  /\blines? (?:\d+|\{\{)(?:(?:–|, | and | to )\d+)*/gi,
  /\bthemes? \d+(?:(?:, | and )\d+)*/gi,
  /\[clicks?:? ?\d*\]/gi,
]

/** Blanks what is no figure out of a text; everything else stays at its place. */
export function withoutNotFigures(text: string, where: 'slides' | 'charts' | 'notes', { notFigures }: Exceptions): string {
  const patterns = [...references, ...[...notFigures.everywhere, ...notFigures[where]].map(({ words }) => words)]
  return patterns.reduce((rest, words) => rest.replace(words, blank), text)
}
