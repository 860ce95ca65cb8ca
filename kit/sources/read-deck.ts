import type { Deck } from './deck'
import type { Data } from './load-data'
import { collectEvidence } from './evidence'
import { loadData } from './load-data'
import { loadDeck } from './load-deck'
import { loadSurroundings } from './surroundings'

/**
 * Reads a deck and its data as they are, sound or not; the data file by file, too.
 *
 * @param entry the running order, relative to the project's folder or absolute
 * @throws if the running order can't be read.
 */
export async function readDeck(root: string, entry: string): Promise<Deck & { data: Data }> {
  const [data, surroundings, loaded] = await Promise.all([loadData(root), loadSurroundings(root), loadDeck(root, entry)])
  return { ...loaded, ...surroundings, evidence: collectEvidence(data), data }
}
