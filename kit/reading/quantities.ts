import type { OwnUnit, Qualifier, Range, Unit } from '../model/schema'
import type { Language, Numeral, UnitWords } from './language'

/** A number of an article's with its unit and what hedges it. */
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

const isYear = (written: string, unit: Unit) => unit === 'years' && /^\d{4}$/.test(written)

/** Every number of a text that has a unit. Years of the calendar are dates, not quantities. */
export function quantitiesIn(text: string, ownUnits: OwnUnit[], language: Language): WrittenQuantity[] {
  const units = [...language.units, ...ownUnits.map(unit => ({ unit, ...unit.inArticle }))]
  let from = 0
  return language.numeralsIn(text).flatMap((numeral) => {
    const quantity = quantityAt(text, numeral, from, units, language)
    if (!quantity)
      return []
    from = numeral.end
    return [quantity]
  })
}

/** @param from where the number before this one ends: its hedges are not this one's */
function quantityAt(
  text: string,
  { value, hint, isOver, start, end }: Numeral,
  from: number,
  units: UnitWords[],
  language: Language,
): WrittenQuantity | undefined {
  const before = text.slice(from, start).split(language.clauseEnd).at(-1)!
  const behind = text.slice(end)
  const after = language.moreBeforeUnit ? behind.replace(language.moreBeforeUnit, '') : behind
  const words = units.find(words => words.after.test(after) && (words.before?.test(before) ?? true))
  if (!words || isYear(text.slice(start, end), words.unit))
    return undefined
  const rest = after.replace(words.after, '')
  const hedges = [
    ...hint ? [hint] : [],
    ...isOver || after !== behind ? ['over'] as const : [],
    ...language.hedgesBefore.filter(([, pattern]) => pattern.test(before)).map(([qualifier]) => qualifier),
    ...language.hedgesAfter.filter(([, pattern]) => pattern.test(rest)).map(([qualifier]) => qualifier),
  ]
  return { value, unit: words.unit, qualifiers: [...new Set(hedges)], start, end }
}
