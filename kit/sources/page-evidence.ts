import type { Deck, Slide } from './deck'
import type { Evidence, Placed } from './evidence'
import { basename, extname } from 'node:path'

const nameOf = (file: string) => basename(file, extname(file))

/** Of no theme: `00-conversation`, `00-opening`. */
const isWhole = (name: string) => name.startsWith('00-')

/** Entries by the names of their files: made once, since every rule asks for every slide. */
const named = new WeakMap<Evidence, Map<string, Placed[]>>()

function byName(evidence: Evidence): Map<string, Placed[]> {
  const known = named.get(evidence)
  if (known)
    return known
  const names = new Map<string, Placed[]>()
  for (const placed of evidence.byId.values()) {
    const name = nameOf(placed.file)
    const others = names.get(name)
    if (others)
      others.push(placed)
    else
      names.set(name, [placed])
  }
  named.set(evidence, names)
  return names
}

/**
 * The entries a slide may use without a word: those of its page's theme and of the conversation as a whole, and what
 * its front matter declares as `shared`. Pages that are no theme's (00, 90) draw on all.
 */
export function evidenceFor({ file, frontmatter }: Slide, deck: Deck): Placed[] {
  const { byId } = deck.evidence
  const page = nameOf(file)
  if (isWhole(page) || !byName(deck.evidence).has(page))
    return [...byId.values()]
  return [...basisOf(file, deck), ...sharedIds(frontmatter.shared).flatMap(id => byId.get(id) ?? [])]
}

/** The entries of a data file's theme and of the conversation as a whole. */
export function basisOf(file: string, { evidence }: Deck): Placed[] {
  const own = nameOf(file)
  return [...byName(evidence)].flatMap(([name, placed]) => name === own || isWhole(name) ? placed : [])
}

/** The ids in a slide's `shared`, one or a list. */
export function sharedIds(shared: unknown): string[] {
  return [shared ?? []].flat().map(String)
}

/** The number of the theme an entry belongs to, by the name of its file. */
export function themeNumber({ file }: Pick<Placed, 'file'>): number {
  return Number.parseInt(basename(file))
}
