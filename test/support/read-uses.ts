import type { Uses } from '../../kit/evidence/uses'
import { readDeck } from '../../kit/sources/read-deck'
import { usesById } from '../../kit/evidence/uses'
import { projectRoot } from '../../kit/slidev/cli'
import { entry } from './outline'

/** What the deck's sources say of it, read without building it. */
export async function readUses(): Promise<Map<string, Uses>> {
  return usesById(await readDeck(projectRoot, entry))
}
