import type { Uses } from '../../kit/evidence/uses'
import { usesById } from '../../kit/evidence/uses'
import { projectRoot } from '../../kit/slidev/cli'
import { readDeck } from '../../kit/sources/read-deck'
import { entry } from './outline'

/** What the deck's sources say of it, read without building it. */
export async function readUses(): Promise<Map<string, Uses>> {
  return usesById(await readDeck(projectRoot, entry))
}
