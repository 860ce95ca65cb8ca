import type { Quantity } from '../model/pick'
import type { Locale } from '../model/schema'
import type { Deck } from '../sources/deck'
import type { Evidence, Placed } from '../sources/evidence'
import type { Passage } from '../sources/text'
import type { Amount, EnglishDate, Patterns } from './amounts'
import { formatDate, formatFigure, unitName } from '../model/format'
import { isQuantity, isQuotation, ownUnits } from '../model/pick'
import { placeOf } from '../sources/evidence'
import { themeNumber } from '../sources/page-evidence'
import { amountsIn, englishDatesIn, patternsFor } from './amounts'

/** Hedges that must stand with the number; "usually" and "perhaps" may stand anywhere near. */
const hedges: Record<string, RegExp> = {
  'about': /\b(?:about|around|roughly)\s$/i,
  'over': /\b(?:over|more than|above)\s$/i,
  'under': /\b(?:under|less than|fewer than|below)\s$/i,
  'under about': /\b(?:under|less than) about\s$/i,
  'nearly': /\b(?:nearly|almost)\s$/i,
  'within': /\bwithin\s$/i,
}
/** What is said of a drawing is not said of the article. */
const ofTheDrawing = /\b(?:drawn|draws?)\b/i

/** A number or date of a text and what is wrong with it, to follow its words in a sentence. */
export interface FigureFault {
  text: string
  line: number
  fault: string
}

/**
 * Numbers and dates of an English text that none of the given entries has, with unit and hedge.
 * @param own what the text may draw on
 */
export function figureFaults(passage: Passage, own: Placed[], deck: Pick<Deck, 'evidence' | 'locale'>): FigureFault[] {
  const patterns = patternsOf(deck.evidence)
  const { dates, rest } = englishDatesIn(passage, patterns)
  const found = [
    ...dates.map(date => ({ ...date, fault: faultOfDate(date, own, deck) })),
    ...amountsIn(rest, patterns).filter(isFigure).map(amount => ({ ...amount, fault: faultOfAmount(amount, own, deck) })),
  ]
  return found.flatMap(({ text, line, fault }) => fault ? [{ text, line, fault }] : [])
}

const compiled = new WeakMap<Evidence, Patterns>()

/** Once for each state of the data: a deck has hundreds of passages. */
function patternsOf(evidence: Evidence): Patterns {
  const patterns = compiled.get(evidence) ?? patternsFor(ownUnits([...evidence.byId.values()].map(({ entry }) => entry)))
  compiled.set(evidence, patterns)
  return patterns
}

/** "Three steps" counts something of the talk; "one day" is no duration. */
function isFigure({ isSmallWord, units, values }: Amount): boolean {
  const measured = ['USD', 'percent', 'minutes', 'hours', 'weeks', 'months', 'years']
  return !isSmallWord || (values[0] === 1 && values.length === 1 ? measured.includes(units[0]!) : units.length > 0)
}

/** What is wrong with a date; nothing if an event or figure of the slide's evidence has it. */
function faultOfDate(date: EnglishDate, own: Placed[], { evidence, locale }: Pick<Deck, 'evidence' | 'locale'>): string | undefined {
  if (own.some(placed => isOn(placed, date)))
    return undefined
  const other = [...evidence.byId.values()].find(placed => isOn(placed, date))
  return other ? belongsTo(other, locale) : 'and the evidence here has no such date: correct it, or add the event to the data'
}

/** What is wrong with a number; nothing if the slide's evidence has it so. */
function faultOfAmount(amount: Amount, own: Placed[], { evidence, locale }: Pick<Deck, 'evidence' | 'locale'>): string | undefined {
  const fits = (placed: Placed): placed is Placed<Quantity> => isQuantity(placed.entry) && hasValue(placed.entry, amount)
  const matches = own.filter(fits)
  if (matches.some(({ entry }) => isHedged(entry, amount)))
    return undefined
  if (matches.length)
    return `the evidence says ${listed(matches, locale)}: write it with its hedge`
  const other = [...evidence.byId.values()].find(fits)
  if (other)
    return belongsTo(other, locale)
  const sameUnit = own.filter((placed): placed is Placed<Quantity> =>
    isQuantity(placed.entry) && amount.units.includes(unitName(placed.entry.unit)))
  const there = sameUnit.length ? `the evidence here says ${listed(sameUnit.slice(0, 3), locale)}` : 'and the evidence here has no such figure'
  return `${there}: correct it, or add the figure to the data`
}

function listed(figures: Placed<Quantity>[], locale: Locale): string {
  return figures.map(placed => `“${formatFigure(placed.entry, locale)}” (${placed.entry.id} in ${placeOf(placed)})`).join(' or ')
}

function belongsTo(placed: Placed, locale: Locale): string {
  const { entry } = placed
  const words = isQuantity(entry) ? formatFigure(entry, locale) : 'date' in entry && entry.date ? formatDate(entry.date, locale) : ''
  return `which belongs to theme ${themeNumber(placed)} (“${words}”, ${entry.id} in ${placeOf(placed)}): add it to "shared:" in this slide's front matter, or correct it`
}

/** Its value, or one bound of it, in the unit that is named. */
function hasValue({ value, unit }: Quantity, { values: [first, second], units }: Amount): boolean {
  if (value === null || (units.length && !units.includes(unitName(unit))))
    return false
  const [min, max] = typeof value === 'number' ? [value] : [value.min, value.max]
  return second === undefined ? first === min || first === max : first === min && second === max
}

/** Whether the sentence has the figure's hedge right before the number. */
function isHedged({ qualifier }: Quantity, { before }: Amount): boolean {
  const pattern = qualifier && hedges[qualifier]
  return !pattern || ofTheDrawing.test(before) || pattern.test(before)
}

/** Whether an entry is dated so, as far as the note says. */
function isOn({ entry }: Placed, { year, month, day }: EnglishDate): boolean {
  if (isQuotation(entry) || !('date' in entry) || !entry.date || !('iso' in entry.date))
    return false
  const parts = entry.date.iso.split('-').map(Number)
  return [year, month, day].every((part, i) => part === undefined || part === parts[i])
}
