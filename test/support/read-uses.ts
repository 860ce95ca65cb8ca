import type { Uses } from '../../scripts/evidence/uses'
import { readDeck } from '../../scripts/deck-check'
import { projectRoot } from '../../scripts/deck/slidev'
import { usesById } from '../../scripts/evidence/uses'
import { entry } from './outline'

/** What the deck's sources say of it, read without building it. */
export async function readUses(): Promise<Map<string, Uses>> {
  return usesById(await readDeck({ root: projectRoot, entry }))
}
