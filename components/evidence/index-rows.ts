import type { Evidence } from '../../data/pick'
import type { Derived, Kind, Locale, Theme } from '../../data/schema'
import { formatDate, formatFigure } from '../../data/format'
import { indexById, isEvent, isQuantity, isQuotation, picker } from '../../data/pick'
import { kindOf } from './kinds'
import { sourceLines, writeLines } from './source-lines'

/** One entry of the data as the evidence index prints it. */
export interface IndexRow {
  id: string
  /** Number of its theme; 0 for the conversation as a whole. */
  theme: number
  kind: Kind
  /** The figure, the date, or the original words; empty for a claim. */
  figure: string
  /** What it is, or who said it. */
  label: string
  /** Whether `figure` is the article's Chinese. */
  isOriginal: boolean
  /** Lines of the article, written out. */
  lines: string
}

/**
 * Every entry of the data, theme by theme, each theme's in the order of the article.
 * Our arithmetic stands with the theme its first input belongs to.
 */
export function indexRows(themes: Theme[], derived: Derived[], locale: Locale): IndexRow[] {
  const pick = picker(indexById(themes, derived))
  const linesOf = (id: string) => sourceLines([id], pick.entry)
  return themes.flatMap((theme) => {
    const own = [...theme.figures, ...theme.events, ...theme.claims, ...theme.quotations]
    const ids = new Set(own.map(entry => entry.id))
    const computed = derived.filter(entry => ids.has(entry.from[0]!))
    return [...own, ...computed]
      .sort((a, b) => linesOf(a.id)[0]! - linesOf(b.id)[0]!)
      .map(entry => ({
        id: entry.id,
        theme: theme.number,
        kind: kindOf(entry),
        figure: figureOf(entry, locale),
        label: isQuotation(entry) ? entry.speaker[locale] : entry.label[locale],
        isOriginal: isQuotation(entry),
        lines: writeLines(linesOf(entry.id)),
      }))
  })
}

function figureOf(entry: Evidence, locale: Locale): string {
  if (isQuotation(entry))
    return entry.original
  if (isQuantity(entry))
    return formatFigure(entry, locale)
  return isEvent(entry) ? formatDate(entry.date, locale) : ''
}
