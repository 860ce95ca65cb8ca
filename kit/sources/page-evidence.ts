import type { Deck, Slide } from './deck'
import type { Placed } from './evidence'
import { basename, extname } from 'node:path'

const nameOf = (file: string) => basename(file, extname(file))

/** Of no theme: `00-conversation`, `00-opening`. */
const isWhole = (name: string) => name.startsWith('00-')

/**
 * The entries a slide may use without a word: those of its page's theme and of the conversation as a whole, and what
 * its front matter declares as `shared`. Pages that are no theme's (00, 90) draw on all.
 */
export function evidenceFor({ file, frontmatter }: Slide, deck: Deck): Placed[] {
  const all = [...deck.evidence.byId.values()]
  const page = nameOf(file)
  if (isWhole(page) || !all.some(placed => nameOf(placed.file) === page))
    return all
  const shared = sharedIds(frontmatter.shared)
  return [...basisOf(file, deck), ...all.filter(({ entry }) => shared.includes(entry.id))]
}

/** The entries of a data file's theme and of the conversation as a whole. */
export function basisOf(file: string, { evidence }: Deck): Placed[] {
  return [...evidence.byId.values()].filter(placed => nameOf(placed.file) === nameOf(file) || isWhole(nameOf(placed.file)))
}

/** The ids in a slide's `shared`, one or a list. */
export function sharedIds(shared: unknown): string[] {
  return [shared ?? []].flat().map(String)
}

/** The number of the theme an entry belongs to, by the name of its file. */
export function themeNumber({ file }: Pick<Placed, 'file'>): number {
  return Number.parseInt(basename(file))
}
