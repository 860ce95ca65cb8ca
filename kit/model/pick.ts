import type { Claim, DeckDate, Derived, Event, Figure, Locale, OwnUnit, Quotation, Range, Theme } from './schema'
import { formatFigure } from './format'

/** Any entry that stands for a quantity. */
export type Quantity = Figure | Derived
/** Any entry an id can name. */
export type Entry = Figure | Event | Claim | Quotation | Derived

/** All entries of one file of the data. */
export function entriesOf(file: Theme): Exclude<Entry, Derived>[]
export function entriesOf(file: Theme | Derived[]): Entry[]
export function entriesOf(file: Theme | Derived[]): Entry[] {
  return Array.isArray(file) ? file : [...file.figures, ...file.events, ...file.claims, ...file.quotations]
}

/**
 * All entries of the given themes and derived lists, by id.
 * @throws if two entries share an id.
 */
export function indexById(themes: Theme[], derived: Derived[] = []): Map<string, Entry> {
  const byId = new Map<string, Entry>()
  for (const entry of [...themes, derived].flatMap(entriesOf)) {
    if (byId.has(entry.id))
      throw new Error(`two entries of data/ have the id "${entry.id}": rename one`)
    byId.set(entry.id, entry)
  }
  return byId
}

export const isQuotation = (entry: Entry): entry is Quotation => 'speaker' in entry
export const isEvent = (entry: Entry): entry is Event => 'date' in entry && !('unit' in entry)
export const isQuantity = (entry: Entry): entry is Quantity => 'unit' in entry
export const isDerived = (entry: Entry): entry is Derived => 'from' in entry
export const isClaim = (entry: Entry): entry is Claim => !isQuotation(entry) && !isQuantity(entry) && !isEvent(entry)

/** The units of a talk's own that entries count. */
export function ownUnits(entries: Iterable<Entry>): OwnUnit[] {
  const units = [...entries].flatMap(entry => isQuantity(entry) && typeof entry.unit !== 'string' ? [entry.unit] : [])
  return [...new Map(units.map(unit => [unit.name, unit])).values()]
}

/** Typed look-ups over a set of entries. Every one throws a sentence that names the id if it isn't there. */
export function picker(byId: Map<string, Entry>) {
  function entry(id: string): Entry {
    const found = byId.get(id)
    if (!found)
      throw new Error(`data/ has no entry "${id}"`)
    return found
  }

  function quantity(id: string): Quantity {
    const found = entry(id)
    if (!isQuantity(found))
      throw new Error(`"${id}" in data/ is not a figure`)
    return found
  }

  return {
    entry,
    quantity,
    /** A single number, in the figure's unit. */
    number(id: string): number {
      const { value } = quantity(id)
      if (typeof value !== 'number')
        throw new Error(`"${id}" in data/ is not a single number`)
      return value
    },
    /** Both bounds, in the figure's unit. */
    range(id: string): Range {
      const { value } = quantity(id)
      if (value === null || typeof value === 'number')
        throw new Error(`"${id}" in data/ is not a range`)
      return value
    },
    /** The figure as charts and tables print it. */
    printed(id: string, locale: Locale): string {
      return formatFigure(quantity(id), locale)
    },
    event(id: string): Event {
      const found = entry(id)
      if (!isEvent(found))
        throw new Error(`"${id}" in data/ is not an event`)
      return found
    },
    claim(id: string): Claim {
      const found = entry(id)
      if (!isClaim(found))
        throw new Error(`"${id}" in data/ is not a claim`)
      return found
    },
    quotation(id: string): Quotation {
      const found = entry(id)
      if (!isQuotation(found))
        throw new Error(`"${id}" in data/ is not a quotation`)
      return found
    },
    /** The date of an event, or of a figure that has one. */
    date(id: string): DeckDate {
      const found = entry(id)
      if (!('date' in found) || !found.date)
        throw new Error(`"${id}" in data/ has no date`)
      return found.date
    },
  }
}

/** Look-ups over one theme: what `data/derived/` computes from. */
export const pickFrom = (theme: Theme) => picker(indexById([theme]))
