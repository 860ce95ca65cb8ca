import type { Entry } from '../../../model/pick'
import type { Kind, Locale } from '../../../model/schema'
import { pick, source } from '#talk'
import { formatDate, formatFigure, inLanguage } from '../../../model/format'
import { kindOf } from '../../../model/kinds'
import { isDerived, isEvent, isQuantity, isQuotation } from '../../../model/pick'
import { sourceLines, writeLines } from '../../../model/source-lines'

/** An entry of the data as one answers "where does that come from?". */
export interface Description {
  kind: Kind
  /** The figure or date; empty for words. */
  figure: string
  /** What it is, or what was said, in the edition's language. */
  label: string
  /** Our English of a quotation, if it needs one. */
  translation: string
  /** Speaker or reporter; empty for our own arithmetic. */
  who: string
  /** Day, or occasion, where the article gives one. */
  when: string
  /** Lines of the article, written out. */
  lines: string
  /** The article's own words, one for each line they stand on. */
  originals: string[]
  /** Whether there is nothing else to say of it: a quotation in the edition's language. */
  isUntranslated: boolean
  /** Formula with the numbers put in, and its result; only for our arithmetic. */
  formula: string
}

/** Describes an entry in the edition's language. */
export function describe(entry: Entry, locale: Locale): Description {
  return {
    kind: kindOf(entry),
    ...wordsOf(entry, locale),
    ...originOf(entry, locale),
    lines: writeLines(sourceLines([entry.id], pick.entry)),
    originals: originalsOf(entry),
    isUntranslated: isQuotation(entry) && !entry.translation,
  }
}

function wordsOf(entry: Entry, locale: Locale): { figure: string, label: string, translation: string } {
  if (isQuotation(entry)) {
    const original = source.language === 'en' ? `“${entry.original}”` : `「${entry.original}」`
    const translation = entry.translation ? `“${entry.translation}”` : ''
    return { figure: '', label: (locale === 'en' && translation) || original, translation }
  }
  const label = inLanguage(entry.label, locale)
  if (isQuantity(entry))
    return { figure: formatFigure(entry, locale), label, translation: '' }
  return { figure: isEvent(entry) ? formatDate(entry.date, locale) : '', label, translation: '' }
}

/** The shape of an idea, for which the article has no numbers. */
export function describeShape(finding: string): Description {
  return { kind: 'illustrative', figure: '', label: finding, translation: '', who: '', when: '', lines: '', originals: [], isUntranslated: false, formula: '' }
}

function originOf(entry: Entry, locale: Locale): { who: string, when: string, formula: string } {
  if (isDerived(entry))
    return { who: '', when: '', formula: `${inLanguage(entry.formula, locale)}: ${inLanguage(entry.worked, locale)} = ${formatFigure(entry, locale)}` }
  if (isQuotation(entry))
    return { who: inLanguage(entry.speaker, locale), when: inLanguage(entry.occasion, locale), formula: '' }
  // An event's date is its figure.
  const date = isQuantity(entry) ? entry.date : undefined
  return { who: inLanguage(entry.who, locale), when: date ? formatDate(date, locale) : '', formula: '' }
}

function originalsOf(entry: Entry): string[] {
  return isDerived(entry) ? entry.from.map(pick.entry).flatMap(originalsOf) : [entry.original]
}
