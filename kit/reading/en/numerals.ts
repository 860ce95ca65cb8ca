import type { Qualifier } from '../../model/schema'
import type { Numeral } from '../language'
import { CARDINAL, DIGITS, SCALE, scaleAtEnd, valueOf } from './cardinals'

/** "A" counts only where a measure follows, and not in "$5 a year" and "twice a day": a million, an hour. */
const ONE = `(?<!(?:[\\d%]|times?|once|twice|${SCALE}|users|people|dollars) )an?(?= (?:hour|day|week|month|year|dollar|${SCALE})\\b)`
const NUMBER = `(?:${DIGITS}|(?:${CARDINAL})(?!\\w)|${ONE})(?:[ -](?:${SCALE})\\b)*`
/** Hundreds of something are a number we have no word for, unless they are billions. */
const HINT = '(?:a few|several)(?! hundred| thousand| [mbtr]+illion)|(?:(?:tens|dozens|hundreds|thousands|several|a few) (?:of )?)?(?:dozens|hundreds?|thousands?|millions?|billions?|trillions?) of'
/** GPT-5 and B12 are names. */
const numeral = new RegExp(`(?<![\\w.]|[a-z]-)(?:(?<hint>${HINT})\\b|(?<from>${NUMBER})(?:%?(?<link> to | and |[–-])\\$?(?<to>${NUMBER}))?)`, 'gi')

const hints: Record<string, Qualifier> = { 'a few': 'a few', 'several': 'a few', 'billions of': 'billions of', 'trillions of': 'trillions of' }

/** Every number in an English text, in its order. */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(numeral)].flatMap((match): Numeral[] => {
    const { hint, from, link, to } = match.groups!
    const [start, end] = [match.index, match.index + match[0].length]
    if (hint)
      return [{ value: null, hint: hints[hint.toLowerCase()], start, end }]
    const lower = valueOf(from!)
    if (!to)
      return [{ value: lower, start, end }]
    const upper = valueOf(to)
    // "5 to 10 billion" has both bounds in billions, "900 to a thousand" has not.
    const shared = scaleAtEnd.test(from!) ? lower : valueOf(from! + (scaleAtEnd.exec(to)?.[0] ?? ''))
    const min = shared < upper ? shared : lower
    return min < upper && (link !== ' and ' || /\bbetween \$?$/i.test(text.slice(0, start)))
      ? [{ value: { min, max: upper }, start, end }]
      : [{ value: lower, start, end: start + from!.length }, { value: upper, start: end - to.length, end }]
  })
}
