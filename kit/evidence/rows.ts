import type { Entry } from '../model/pick'
import type { DeckDate, Derived, Kind, Qualifier, Range, Theme } from '../model/schema'
import type { Data } from '../sources/load-data'
import { claimWordings, formatDate, formatFigure, inAnyLanguage, unitName } from '../model/format'
import { indexRows } from '../model/index-rows'
import { indexById, isDerived, isEvent, isQuantity, isQuotation, picker } from '../model/pick'
import { sourceLines } from '../model/source-lines'

/** One entry of the data as a fact-checker reads it, in English if the talk has any, but for the original. Empty fields are null. */
export interface EvidenceRow {
  id: string
  /** Number of its theme; 0 for the conversation as a whole. Our arithmetic goes with its first input. */
  theme: number
  kind: Kind
  value: number | Range | null
  unit: string | null
  qualifier: Qualifier | null
  /** The speaker, or who states it. */
  who: string
  /** As precise as the data: `2025`, `mid 2025-11`, `about 2029`, `1 week before talk.day`; a quotation's occasion. */
  when: string | null
  /** Lines of the article. */
  lines: number[]
  /** The article's characters; null for our arithmetic. */
  original: string | null
  /**
   * A quotation's translation, which is ours, or nothing if it needs none; otherwise the label, with the figure or date
   * as the English edition writes it, and a claim's other wordings behind it.
   */
  translation: string
}

/** The rows of all data files that are sound. */
export function rowsOf({ themes, derived }: Data): EvidenceRow[] {
  return evidenceRows(themes.flatMap(({ value }) => value ?? []), derived.flatMap(({ value }) => value ?? []))
}

/** Every entry of the data, theme by theme, each theme's in the order of the article. */
export function evidenceRows(themes: Theme[], derived: Derived[]): EvidenceRow[] {
  const pick = picker(indexById(themes, derived))
  return indexRows(themes, derived, 'en').map(({ id, theme, kind }) => {
    const entry = pick.entry(id)
    const quantity = isQuantity(entry) ? entry : undefined
    return {
      id,
      theme,
      kind,
      value: quantity?.value ?? null,
      unit: quantity ? unitName(quantity.unit) : null,
      qualifier: quantity?.qualifier ?? null,
      who: whoOf(entry),
      when: whenOf(entry),
      lines: sourceLines([id], pick.entry),
      original: isDerived(entry) ? null : entry.original,
      translation: translationOf(entry),
    }
  })
}

function whoOf(entry: Entry): string {
  if (isDerived(entry))
    return 'our arithmetic'
  return inAnyLanguage(isQuotation(entry) ? entry.speaker : entry.who)
}

function whenOf(entry: Entry): string | null {
  if (isQuotation(entry))
    return inAnyLanguage(entry.occasion)
  return 'date' in entry && entry.date ? writeDate(entry.date) : null
}

function writeDate(date: DeckDate): string {
  if ('after' in date)
    return `undated, after ${date.after}`
  if ('iso' in date)
    return [date.about && 'about', date.part, date.iso].filter(Boolean).join(' ')
  return `${formatDate(date, 'en')} ${date.of}`
}

function translationOf(entry: Entry): string {
  if (isQuotation(entry))
    return entry.translation ?? ''
  if (isDerived(entry))
    return `${inAnyLanguage(entry.label)}: ${inAnyLanguage(entry.worked)} = ${formatFigure(entry, 'en')}`
  if (isQuantity(entry))
    return `${inAnyLanguage(entry.label)}: ${formatFigure(entry, 'en')}`
  if (isEvent(entry))
    return `${inAnyLanguage(entry.label)}: ${formatDate(entry.date, 'en')}`
  return claimWordings(entry).map(inAnyLanguage).join(' | ')
}
