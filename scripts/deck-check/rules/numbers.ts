import type { Rule } from '../deck'
import type { Evidence } from '../evidence'
import type { Passage } from '../text'
import { isEvent, isQuantity } from '../../../data/pick'
import { WEEKS_IN_A_YEAR } from '../../../snippets/code-red'
import { findAll } from '../text'

/** Names that have a number in them, references to the article and to themes: not figures. */
const notFigures = /\b(?:GPT|Gemini|Q)[ -]?\d+(?:\.\d+)*|\blines? \d+(?:(?:–|, | and | to )\d+)*|\bthemes? \d+(?:(?:, | and )\d+)*|\[clicks?:? ?\d*\]/g
const numbers = /(?<![\w.])\$?(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?(?![\w.]*\d)/g
const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 }

/** "A hundred dots", "of 52": what charts count in, not what the article says. */
const scaffolding = [100, WEEKS_IN_A_YEAR]

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** A number in a note must be one of the data's; on a slide it stands in a <Fact>. */
export const numbersInText: Rule = ({ slides, evidence }) => {
  if (evidence.idsInBrokenFiles.size > 0)
    return []
  const known = new Set([...scaffolding, ...numbersOf(evidence)])
  return slides.flatMap(({ file, prose, note }) => [
    ...plainNumbers(withoutNames(withoutTags(prose), evidence.titles)).map(({ text, line }) => ({
      file,
      line,
      message: `“${text}” stands on the slide as plain text: tie it to the evidence with <Fact id="…">${text}</Fact>`,
    })),
    ...(note ? plainNumbers(withoutBlockquotes(note)) : []).filter(({ value }) => !known.has(value)).map(({ text, line }) => ({
      file,
      line,
      message: `the note says “${text}”, and no figure or date of data/ has this number: correct it, or add the figure`,
    })),
  ])
}

function plainNumbers(passage: Passage) {
  const text = passage.text.replace(notFigures, blank)
  return findAll({ ...passage, text }, numbers).map(({ match, line }) => ({
    text: match[0],
    value: Number(match[1]!.replaceAll(',', '')) * (match[2] ? scales[match[2]]! : 1),
    line,
  }))
}

/** A slide's text without facts, tags and their attributes. */
function withoutTags({ text, line }: Passage): Passage {
  return { text: text.replace(/<Fact\b[\s\S]*?<\/Fact>/g, blank).replace(/<(?:"[^"]*"|[^>"])*>|<<<.*/g, blank), line }
}

/** "The $1.4 trillion question" is what a theme is called. */
function withoutNames({ text, line }: Passage, names: string[]): Passage {
  return { text: names.reduce((rest, name) => rest.replaceAll(name, blank(name)), text), line }
}

function withoutBlockquotes({ text, line }: Passage): Passage {
  return { text: text.replace(/^ {0,3}>.*$/gm, blank), line }
}

/** Values, bounds, and the years and days of dates. */
function numbersOf({ byId }: Evidence): number[] {
  return [...byId.values()].flatMap(({ entry }) => [
    ...(isQuantity(entry) ? valuesOf(entry.value) : []),
    ...((isEvent(entry) || 'unit' in entry) && 'date' in entry && entry.date && 'iso' in entry.date ? entry.date.iso.split('-').map(Number) : []),
  ])
}

function valuesOf(value: number | { min: number, max: number } | null): number[] {
  if (value === null)
    return []
  return typeof value === 'number' ? [value] : [value.min, value.max]
}
