import type { WrittenDate } from '../language'
import { numeralsIn } from './numerals'

/** In their order; "May" may be a verb. */
export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const yearWords: Record<string, number> = { 'last year': -1, 'this year': 0, 'next year': 1 }
const parts: Record<string, WrittenDate['part']> = { 'early': 'early', 'mid': 'mid', 'late': 'late', 'the beginning of': 'early', 'the middle of': 'mid', 'the end of': 'late' }

const ABOUT = '(?:(?<about>about|around|circa) )?'
const PART = `(?:(?<part>${Object.keys(parts).join('|')})[ -])?`
/** A year is no quantity: "2000 users", "1,900", "2000%". */
const YEAR = String.raw`(?:1[5-9]|2[01])\d\d(?![\d%]|[,.]\d| (?:million|billion|users|people|hours|days|weeks|months|years|dollars)\b)`
const MONTH = months.join('|')
const NAMED = `(?:(?<day>\\d{1,2}) )?(?<month>${MONTH})\\b(?: (?<dayAfter>\\d{1,2})(?!\\d))?(?:,? (?:of )?(?<year>${YEAR}))?`
const calendarDate = new RegExp(`${ABOUT}${PART}(?:${NAMED}|(?:(?<=mid-)|(?<![\\w$.,-]))(?<only>${YEAR})|(?<word>${Object.keys(yearWords).join('|')}))`, 'gi')
/** Where "May" is a month. */
const beforeMay = /\b(?:in|by|since|until|from|of|last|next|this) $/i

/** Every date in an English text, in its order. */
export function datesIn(text: string, toldOn: string): WrittenDate[] {
  return [...calendarDates(text, toldOn), ...countedBack(text)].sort((a, b) => a.start - b.start)
}

function calendarDates(text: string, toldOn: string): WrittenDate[] {
  const thisYear = Number(toldOn.slice(0, 4))
  return [...text.matchAll(calendarDate)].flatMap((match): WrittenDate[] => {
    const { about, part, day, month, dayAfter, year, only, word } = match.groups!
    // "May" alone is a verb more often than a month, and "march" always.
    if (month && (!/^[A-Z]/.test(month) || (match[0] === 'May' && !beforeMay.test(text.slice(0, match.index)))))
      return []
    return [{
      year: year ?? only ? Number(year ?? only) : word && thisYear + yearWords[word.toLowerCase()]!,
      month: month && months.findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1,
      day: day ?? dayAfter ? Number(day ?? dayAfter) : undefined,
      part: part && parts[part.toLowerCase()],
      about: about ? true : undefined,
      written: match[0],
      start: match.index,
    } as WrittenDate]
  })
}

/** "A week ago", "two years earlier". */
function countedBack(text: string): WrittenDate[] {
  return numeralsIn(text).flatMap(({ value, start, end }) => {
    const [words, unit] = /^ (week|year)s? (?:ago|before|earlier)\b/.exec(text.slice(end)) ?? []
    if (!words || typeof value !== 'number')
      return []
    return [{ [unit === 'year' ? 'yearsBefore' : 'weeksBefore']: value, written: text.slice(start, end) + words, start }]
  })
}
