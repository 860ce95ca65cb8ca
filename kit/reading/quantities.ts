import type { OwnUnit, Qualifier, Range, Unit } from '../model/schema'
import type { Numeral } from './numerals'
import { numeralsIn } from './numerals'

/** A number of the article's with its unit and what hedges it. */
export interface WrittenQuantity {
  value: number | Range | null
  unit: Unit
  /** Every hedge that the text puts on it. */
  qualifiers: Qualifier[]
  /** Where its number starts in the text. */
  start: number
  /** Where the text goes on after its number. */
  end: number
}

/** How the article writes a unit: `after` the number, and for some only if something stands `before` it in its clause. */
interface UnitWords { unit: Unit, after: RegExp, before?: RegExp | undefined }

const commonUnitWords: UnitWords[] = [
  { unit: 'USD', after: /^美[元金]/ },
  { unit: 'percent', after: /^[%％]/ },
  { unit: 'times', after: /^倍/ },
  { unit: 'hours', after: /^個?小時/ },
  { unit: 'days', after: /^天/ },
  { unit: 'weeks', after: /^個?(?:[周週](?![活末])|星期)/ },
  { unit: 'months', after: /^個月/ },
  { unit: 'years', after: /^年(?![代度級])/ },
  { unit: 'times a year', after: /^次/, before: /每年/ },
  { unit: 'users', after: /^(?:企業|[周週月日]?活躍?)*用戶/ },
  { unit: 'people', after: /^(?:[個位]?人|名)/ },
  { unit: 'users', after: /^/, before: /用戶[^，,。]{0,2}$/ },
]

/** Hedges in front of the number: right there, or a verb away ("大約翻了三倍", "不到人類的1%"). */
const hedgesBefore: [Qualifier, RegExp][] = [
  ['about', /(?:大約|大概|(?<![契節合條])約(?![定束會])).{0,3}$/],
  ['over', /(?:超過|逾|高於|多於).{0,3}$|破$/],
  ['under', /(?:(?<![做看達得])不到|低於|不足|少於).{0,3}$/],
  ['nearly', /(?:(?<![最附])近|接近|將近).?$/],
  ['within', /不出$/],
  ['usually', /通常/],
  ['perhaps', /可能|或許|也許/],
]

/** Hedges behind the number and its unit. */
const hedgesAfter: [Qualifier, RegExp][] = [
  ['over', /^(?:多|以上)/],
  ['under', /^以下/],
  ['about', /^左右/],
  ['within', /^[之以]?內/],
]

const isYear = (written: string, unit: Unit) => unit === 'years' && /^\d{4}$/.test(written)
const CLAUSE_END = /[,，。;；:：!！?？、()（）"「」—]/

/** Every number of a text that has a unit. Years of the calendar are dates, not quantities. */
export function quantitiesIn(text: string, ownUnits: OwnUnit[]): WrittenQuantity[] {
  const unitWords = [...commonUnitWords, ...ownUnits.map(unit => ({ unit, ...unit.inArticle }))]
  let from = 0
  return numeralsIn(text).flatMap((numeral) => {
    const quantity = quantityAt(text, numeral, from, unitWords)
    if (!quantity)
      return []
    from = numeral.end
    return [quantity]
  })
}

/** @param from where the number before this one ends: its hedges are not this one's */
function quantityAt(text: string, { value, hint, isOver, start, end }: Numeral, from: number, unitWords: UnitWords[]): WrittenQuantity | undefined {
  const before = text.slice(from, start).split(CLAUSE_END).at(-1)!
  // 十多年, where 多 stands before the unit; 三倍多, after it, is below.
  const after = text.slice(end).replace(/^[多餘]/, '')
  const word = unitWords.find(words => words.after.test(after) && (words.before?.test(before) ?? true))
  if (!word || isYear(text.slice(start, end), word.unit))
    return undefined
  const rest = after.replace(word.after, '')
  const hedges = [
    ...hint ? [hint] : [],
    ...isOver || /^[多餘]/.test(text.slice(end)) ? ['over'] as const : [],
    ...hedgesBefore.filter(([, pattern]) => pattern.test(before)).map(([qualifier]) => qualifier),
    ...hedgesAfter.filter(([, pattern]) => pattern.test(rest)).map(([qualifier]) => qualifier),
  ]
  return { value, unit: word.unit, qualifiers: [...new Set(hedges)], start, end }
}
