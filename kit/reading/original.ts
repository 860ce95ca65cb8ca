import type { Entry } from '../model/pick'
import type { DeckDate, Derived, Figure, Qualifier, Source } from '../model/schema'
import type { WrittenDate } from './language'
import type { WrittenQuantity } from './quantities'
import { formatDate, formatFigure } from '../model/format'
import { isDerived, isQuantity, isQuotation, ownUnits } from '../model/pick'
import { languages } from './languages'
import { quantitiesIn } from './quantities'

/** An entry of a theme: it has an original. */
type Themed = Exclude<Entry, Derived>

/** When an article's conversation took place, and the language that it is told in. */
export type Telling = Pick<Source, 'date' | 'language'>

/**
 * Where a figure's value, unit and qualifier, or a date, don't follow from the characters of the article that it cites.
 * @param telling when the conversation took place, and the article’s language
 * @param line the whole line of the article, where there is a copy: it shows what `original` cuts off
 * @returns sentences; none if all agree, or if the entry has neither figure nor date
 */
export function disagreements(entry: Entry, telling: Telling, line?: string): string[] {
  if (isDerived(entry) || isQuotation(entry))
    return []
  const read = readerOf(entry, line)
  const language = languages[telling.language]
  return [
    ...isQuantity(entry) ? figureDisagreements(entry, read(text => quantitiesIn(text, ownUnits([entry]), language))) : [],
    ...'date' in entry && entry.date ? dateDisagreements(entry.date, read(text => language.datesIn(text, telling.date).map(date => ({ ...date, end: date.start + date.written.length })))) : [],
  ].map(([says, reads]) => `"${entry.id}" ${says}, but ${line ? `line ${entry.line} of this copy` : `its original “${entry.original}”`} ${reads}: correct the one that is wrong`)
}

/** Reads the original, or what of the line touches it. */
function readerOf({ original }: Themed, line = original) {
  const start = line.indexOf(original)
  const end = start + original.length
  return <T extends { start: number, end: number }>(read: (text: string) => T[]) => read(line)
    .filter(found => found.start < end && found.end > start)
}

type Disagreement = [says: string, reads: string]

function figureDisagreements(figure: Figure, quantities: WrittenQuantity[]): Disagreement[] {
  const sameNumber = quantities.filter(({ value, unit }) => unit === figure.unit && JSON.stringify(value) === JSON.stringify(figure.value))
  if (sameNumber.some(quantity => sameHedges(figure, quantity.qualifiers)))
    return []
  const readings = (sameNumber.length ? sameNumber : quantities).map(quantity => `“${written(quantity)}”`)
  return [[`says “${formatFigure(figure, 'en')}”`, readings.length ? `reads as ${readings.join(' and ')}` : 'has no number with a unit that kit/reading/ knows']]
}

/** Whether the text has the figure's qualifier, and no hedge that the figure leaves out. */
function sameHedges({ kind, qualifier, hedgeInLabel }: Figure, inText: Qualifier[]): boolean {
  const told: Qualifier[] = [
    ...qualifier === 'under about' ? ['under', 'about'] as const : qualifier ? [qualifier] : [],
    ...hedgeInLabel ? [hedgeInLabel] : [],
  ]
  const implied: Qualifier[] = [
    // A forecast is a perhaps: its mark says so.
    ...kind === 'forecast' ? ['perhaps'] as const : [],
    // 幾天內, 不到一個月內: the other hedge says more.
    ...qualifier ? ['within'] as const : [],
  ]
  return told.every(hedge => inText.includes(hedge)) && inText.every(hedge => told.includes(hedge) || implied.includes(hedge))
}

function written({ value, unit, qualifiers }: WrittenQuantity): string {
  const hint = value === null ? qualifiers[0] : undefined
  return [...qualifiers.filter(qualifier => qualifier !== hint), formatFigure({ value, unit, qualifier: hint }, 'en')].join(' ')
}

function dateDisagreements(date: DeckDate, dates: WrittenDate[]): Disagreement[] {
  const isUndated = 'after' in date
  const contrary = isUndated ? dates.some(({ written }) => /\d/.test(written)) : !dates.some(found => sameDate(date, found))
  if (!contrary)
    return []
  const readings = dates.map(({ written }) => `“${written}”`)
  return [[isUndated ? 'is undated' : `says “${formatDate(date, 'en')}”`, readings.length ? `says ${readings.join(' and ')}` : 'has no date']]
}

/** A date that names no year agrees with the month and day in any. */
function sameDate(date: DeckDate, found: WrittenDate): boolean {
  if ('weeksBefore' in date)
    return found.weeksBefore === date.weeksBefore
  if ('yearsBefore' in date)
    return found.yearsBefore === date.yearsBefore
  if (!('iso' in date) || found.weeksBefore || found.yearsBefore)
    return false
  const [year, month, day] = date.iso.split('-').map(Number)
  return (found.year ?? year) === year && found.month === month && found.day === day
    && found.part === date.part && found.about === date.about
}
