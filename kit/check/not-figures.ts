import { blank } from '../sources/text'

/** A number, in digits or words, that states nothing of the article, and why. */
interface Allowed {
  words: RegExp
  why: string
}

/** In every text. */
const names: Allowed[] = [
  { words: /\b(?:GPT|Gemini|Q)[ -]?\d+(?:\.\d+)*/g, why: 'the number is part of a name' },
  { words: /\blines? (?:\d+|\{\{)(?:(?:–|, | and | to )\d+)*/gi, why: 'lines of the article' },
  { words: /\bthemes? \d+(?:(?:, | and )\d+)*/gi, why: 'themes are called by their number' },
  { words: /\[clicks?:? ?\d*\]/gi, why: 'marks of clicks' },
  { words: /\bphase two\b/gi, why: 'the article’s name for a part of a plan' },
]

/** On slides: what counts the slide’s own things. */
const onSlides: Allowed[] = [
  { words: /\bthirteen themes\b/gi, why: 'the themes of this talk' },
  { words: /\bfive acts\b/gi, why: 'the acts of this talk' },
  { words: /\bfive numbers\b/gi, why: 'the numbers on that slide' },
  { words: /\bfive marks\b/gi, why: 'the marks on that slide' },
  { words: /\beight terms\b/gi, why: 'the terms on that slide' },
  { words: /\bpart \w+ of seven\b/gi, why: 'the slides of the index' },
  { words: /\btwo axes\b/gi, why: 'the axes of the drawing' },
  { words: /\ba third: how much\b/gi, why: 'the axis after those two' },
  { words: /\bof two minds\b/gi, why: 'a figure of speech' },
]

/** In charts and diagrams: what their scales and shapes are made of. */
const inCharts: Allowed[] = [
  { words: /^A third axis$/g, why: 'the axis after the other two' },
  { words: /= (?:1|100%)(?: ?[×倍])?(?!\d|[.,]\d)/g, why: 'the base of a comparison' },
  { words: /^(?:1(?:×|倍| \(start\)|（起點）)|100%)$/g, why: 'the base of a comparison' },
  { words: /^100 (?:dots|點)(?=[:：])/g, why: 'the dots of the grid, one for each per cent' },
  { words: /1,000 times the one before|前一條的 1000 倍/g, why: 'the step of a log scale; a test compares it with the axis' },
  { words: /\bfrom zero\b/gi, why: 'where an axis begins' },
  { words: /: zero$|\babove zero$/g, why: 'the axis itself, told as science.gpt-3 beside it' },
  { words: /^Double the compute and income doubles\b/g, why: 'the rule of the model on the slide' },
  { words: /\bone year, \{\{ WEEKS_IN_A_YEAR \}\} weeks/g, why: 'the calendar' },
  { words: /\bDebt of one year\b/g, why: 'what is measured, told as debt.period beside it' },
  { words: /\bthe last two months magnified/g, why: 'the stretch of the axis that is magnified' },
  { words: /^1–\{\{/g, why: 'the first line of the article' },
]

/** In notes: what speaks of the drawing or of the talk. */
const inNotes: Allowed[] = [
  { words: /\b52 weeks\b/g, why: 'the calendar' },
  { words: /\ba hundred dots\b|(?<=\d )in 100\b/gi, why: 'the dots of the grid, one for each per cent' },
  { words: /\bbegins at one user, and every line is a thousand times the one before\b/g, why: 'the lines of a log scale' },
  { words: /\bnobody said September\b/g, why: 'a month the article does not name' },
]

/** What is blanked out where. */
export const notFigures = { slides: [...names, ...onSlides], charts: [...names, ...inCharts], notes: [...names, ...inNotes] }

/** Blanks what is no figure out of a text; everything else stays at its place. */
export function withoutNotFigures(text: string, where: keyof typeof notFigures): string {
  return notFigures[where].reduce((rest, { words }) => rest.replace(words, blank), text)
}
