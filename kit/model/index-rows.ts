import type { Entry } from './pick'
import type { Derived, Kind, Locale, Theme } from './schema'
import { formatDate, formatFigure, inLanguage } from './format'
import { kindOf } from './kinds'
import { entriesOf, indexById, isEvent, isQuantity, isQuotation, picker } from './pick'
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
  /** Whether `figure` is the article's own words. */
  isOriginal: boolean
  /** Lines of the article, written out. */
  lines: string
}

/** Ids of all entries, theme by theme, each theme's in the order of the article; our arithmetic with its first input. */
export function indexOrder(themes: Theme[], derived: Derived[]): string[] {
  return orderedEntries(themes, derived).map(({ entry }) => entry.id)
}

/** A row for each entry of the data, in the order of `indexOrder`. */
export function indexRows(themes: Theme[], derived: Derived[], locale: Locale): IndexRow[] {
  const linesOf = lineFinder(themes, derived)
  return orderedEntries(themes, derived).map(({ entry, theme }) => ({
    id: entry.id,
    theme: theme.number,
    kind: kindOf(entry),
    figure: figureOf(entry, locale),
    label: inLanguage(isQuotation(entry) ? entry.speaker : entry.label, locale),
    isOriginal: isQuotation(entry),
    lines: writeLines(linesOf(entry.id)),
  }))
}

function lineFinder(themes: Theme[], derived: Derived[]): (id: string) => number[] {
  const pick = picker(indexById(themes, derived))
  return id => sourceLines([id], pick.entry)
}

function orderedEntries(themes: Theme[], derived: Derived[]): { entry: Entry, theme: Theme }[] {
  const linesOf = lineFinder(themes, derived)
  return themes.flatMap((theme) => {
    const own = entriesOf(theme)
    const ids = new Set(own.map(entry => entry.id))
    const computed = derived.filter(entry => ids.has(entry.from[0]!))
    return [...own, ...computed]
      .map(entry => ({ entry, theme }))
      .sort((a, b) => linesOf(a.entry.id)[0]! - linesOf(b.entry.id)[0]!)
  })
}

function figureOf(entry: Entry, locale: Locale): string {
  if (isQuotation(entry))
    return entry.original
  if (isQuantity(entry))
    return formatFigure(entry, locale)
  return isEvent(entry) ? formatDate(entry.date, locale) : ''
}
