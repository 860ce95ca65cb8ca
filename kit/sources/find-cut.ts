import type { ChosenCut } from './choose-cut'
import { projectRoot } from '../slidev/cli'

/**
 * The cut of a deck that the option `--cut` names. What reads the deck is loaded for one only: it takes longer than all the
 * rest of a start.
 *
 * @param named minutes, as they were typed
 * @returns nothing for the whole talk
 * @throws {DeckError} if the talk has no such cut
 */
export async function findCut(entry: string, named: string | undefined): Promise<ChosenCut | undefined> {
  if (named === undefined)
    return
  const [{ chooseCut }, { outlineDeck }] = await Promise.all([import('./choose-cut'), import('./outline-deck')])
  return chooseCut(projectRoot, await outlineDeck(entry), named)
}
