import type { Entry } from '../../model/pick'
import type { ThemeOutline } from '../../model/schema'
import type { Placed } from '../../sources/evidence'
import { slidesById } from '../../evidence/uses'
import { indexRows } from '../../model/index-rows'
import { INDEX_COLUMNS, isIndexAlias } from '../../model/index-slides'
import { isDerived, isQuotation } from '../../model/pick'
import { readDeck } from '../../sources/read-deck'
import { heightOf, spread } from './spread'

/** Where an entry's row stands in the evidence index, and which slides show it. */
export interface Row {
  /** In the order of rows, from 0. */
  place: number
  /** Of all columns on the slides of the index, from 0. */
  column: number
  /** Numbers of the slides. */
  slides: number[]
}

/** What of the evidence is where. */
export interface Shares {
  themes: ThemeOutline[]
  /** By id. */
  rows: Record<string, Row>
  /** By id: the data file of the entry, from the project's folder, and behind it those of the entries that it can't be shown without. */
  filesById: Map<string, string[]>
}

/** Reads the evidence of a deck as it is on the disk; what stands in files that can't be used is left out. */
export async function readShares(root: string, entry: string): Promise<Shares> {
  const deck = await readDeck(root, entry)
  const { data } = deck
  const themes = data.themes.flatMap(({ value }) => value ?? [])
  const derived = data.derived.flatMap(({ value }) => value ?? [])
  const { byId } = deck.evidence
  const slides = slidesById(deck)
  const rows = indexRows(themes, derived, deck.locale)
  const slidesOf = (id: string) => slides.get(id) ?? []
  const pages = deck.slides.filter(({ frontmatter }) => isIndexAlias(frontmatter.routeAlias))
  const columns = spread(rows.map(row => heightOf(row, slidesOf(row.id))), pages.length * INDEX_COLUMNS)
  return {
    themes: themes.map(({ number, act, title }) => ({ number, act, title })),
    rows: Object.fromEntries(rows.map(({ id }, place) => [id, { place, column: columns[place]!, slides: slidesOf(id) }])),
    filesById: new Map([...byId.keys()].map(id => [id, [...new Set([...withRoots(id, byId)].map(({ file }) => file))]])),
  }
}

/** An entry, and all that it stands on. */
function withRoots(id: string, byId: Map<string, Placed>, found = new Set<Placed>()): Set<Placed> {
  const own = byId.get(id)
  if (own && !found.has(own)) {
    found.add(own)
    standsOn(own.entry).forEach(root => withRoots(root, byId, found))
  }
  return found
}

/** Ids of the entries that another can't be shown without. */
function standsOn(entry: Entry): string[] {
  if (isDerived(entry))
    return entry.from
  if (isQuotation(entry))
    return entry.excerptOf ? [entry.excerptOf] : []
  const date = 'date' in entry ? entry.date : undefined
  if (!date || 'iso' in date)
    return []
  return ['after' in date ? date.after : date.of]
}
