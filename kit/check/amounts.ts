import type { OwnUnit } from '../model/schema'
import type { Passage } from '../sources/text'
import { CARDINAL, DIGITS, SCALE, valueOf } from '../reading/en/cardinals'
import { months } from '../reading/en/dates'
import { blank, findAll } from '../sources/text'

/** A number in running English, with the unit right behind it if there is one. */
export interface Amount {
  /** As it stands, unit included. */
  text: string
  line: number
  /** What stands before it in its sentence. */
  before: string
  /** The number, or both bounds of a range ("six to eight"). */
  values: number[]
  /** Names of the units that the word behind it may count: "people" are users, too. None without such a word. */
  units: string[]
  /** In words, and too small to have a scale: "three" may count anything, "three trillion" hardly. */
  isSmallWord: boolean
}

/** A date in running English, as far as it is given. */
export interface EnglishDate {
  text: string
  line: number
  year?: number
  month?: number
  day?: number
}

type UnitWords = [pattern: string, units: string[]][]

const commonUnitWords: UnitWords = [
  ['%|per ?cent', ['percent']],
  ['dollars?', ['USD']],
  ['times a year', ['times a year']],
  ['times|fold', ['times']],
  ['minutes?', ['minutes']],
  ['hours?', ['hours']],
  ['days?', ['days']],
  ['weeks?', ['weeks']],
  ['months?', ['months']],
  ['years?', ['years']],
  ['(?:weekly |enterprise )*users?|people', ['users', 'people']],
]

const NUMBER = `(?:\\$?${DIGITS}|(?:${CARDINAL})(?![\\w])|an?(?= (?:${SCALE})\\b))(?:[ -](?:${SCALE})\\b)*%?`

const hasScale = new RegExp(`[ -](?:${SCALE})\\b`, 'i')

const MONTH = months.join('|')

const isSmallWord = (words: string) => !/\d/.test(words) && !hasScale.test(words)

/** What counts and dates in running English look like in a talk with units of its own. */
export interface Patterns {
  unitWords: UnitWords
  amount: RegExp
  date: RegExp
}

/** @param ownUnits with their English nouns in the plural */
export function patternsFor(ownUnits: OwnUnit[]): Patterns {
  const unitWords: UnitWords = [...commonUnitWords, ...ownUnits.flatMap(({ name, noun }): UnitWords => noun.en ? [[`${noun.en.replace(/s$/, '')}s?`, [name]]] : [])]
  const unit = unitWords.map(([pattern]) => pattern).join('|')
  const year = `(?:19|20)\\d\\d(?![\\d,.]\\d|%|[ -](?:${SCALE}|${unit})\\b)`
  return {
    unitWords,
    amount: new RegExp(`(?<![\\w.])(${NUMBER})(?:( to | or | and |[–-])(${NUMBER}))?(?:[ -]?(${unit})(?![\\w]))?`, 'gi'),
    date: new RegExp(`\\b(?:(?:(?<day>\\d{1,2}) )?(?<month>${MONTH})\\b(?: (?<year>${year}))?|(?<only>${year}))`, 'g'),
  }
}

/** Every date in a passage, and the passage without them. A lone "May" is not read as a month. */
export function englishDatesIn(passage: Passage, { date }: Patterns): { dates: EnglishDate[], rest: Passage } {
  const dates = findAll(passage, date).filter(({ match }) => match[0] !== 'May').map(({ match, line }): EnglishDate => {
    const { day, month, year, only } = match.groups!
    return {
      text: match[0],
      line,
      ...(year ?? only ? { year: Number(year ?? only) } : {}),
      ...(month ? { month: months.indexOf(month) + 1 } : {}),
      ...(day ? { day: Number(day) } : {}),
    }
  })
  return { dates, rest: { ...passage, text: passage.text.replace(date, text => text === 'May' ? text : blank(text)) } }
}

/** Every number in a passage that has no dates. "15% or 20%" are two, "six to eight weeks" and "between 144 and 151" are one. */
export function amountsIn(passage: Passage, { amount, unitWords }: Patterns): Amount[] {
  return findAll(passage, amount).flatMap(({ match, line }): Amount[] => {
    const [whole, first = '', link = '', second, unitWord] = match
    const before = passage.text.slice(0, match.index).split(/[.:;?!]\s|\n\n/).at(-1)!
    const isRange = second !== undefined && (/to|[–-]/.test(link) ? !/\bfrom $/.test(before) : /\bbetween $/.test(before))
    if (second === undefined || isRange) {
      const bounds = second === undefined ? [first] : [hasScale.test(first) ? first : first + (hasScale.exec(second)?.[0] ?? ''), second]
      const units = unitsOf(whole, unitWords, unitWord)
      return [{ text: whole, line, before, values: bounds.map(valueOf), units, isSmallWord: bounds.every(isSmallWord) }]
    }
    const parts = [{ words: first, unit: '', start: 0 }, { words: second, unit: unitWord, start: first.length + link.length }]
    return parts.map(({ words, unit, start }) => ({
      text: unit ? whole.slice(start) : words,
      line,
      before: before + whole.slice(0, start),
      values: [valueOf(words)],
      units: unitsOf(words, unitWords, unit),
      isSmallWord: isSmallWord(words),
    }))
  })
}

function unitsOf(words: string, unitWords: UnitWords, unitWord = ''): string[] {
  if (words.startsWith('$'))
    return ['USD']
  const written = unitWord || (words.endsWith('%') ? '%' : '')
  return written ? unitWords.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(written))![1] : []
}
