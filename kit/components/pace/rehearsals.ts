import type { PaceLog, Rehearsal } from '../../model/rehearsal'
import { slidesTitle } from '@slidev/client'
import { useStorage } from '@vueuse/core'
import { storageOf } from '../../composables/storage-of'
import { deckKey } from '../talk/deck-key'

/** Rehearsals that are kept: the oldest goes. */
const KEPT = 12
/** Seconds: whoever only tries whether the clock runs doesn't rehearse. */
const SHORTEST = 60

const isRecord = (value: unknown) => typeof value === 'object' && value !== null

/** All rehearsals of this deck in this browser, the latest first. They leave this machine only as a file that somebody saves. */
export const rehearsals = useStorage<Rehearsal[]>(`deck rehearsals ${deckKey}`, [], storageOf('localStorage'), {
  serializer: { read: readKept, write: JSON.stringify },
})

/** Which rehearsal the plan is made by: when it began; 0 while the words of the notes are counted. */
export const plannedBy = useStorage<number>(`deck plan ${deckKey}`, 0, storageOf('localStorage'))

/**
 * Keeps what a talk has taken so far, in place of what it had taken before.
 *
 * @param titles of all slides
 * @param cut that is presented
 */
export function keepRehearsal({ began, took }: PaceLog, titles: string[], cut: number | undefined): void {
  if (Object.values(took).reduce((sum, seconds) => sum + seconds, 0) < SHORTEST)
    return
  const shown = Object.keys(took).map(key => Number.parseInt(key)).map(page => [page, titles[page - 1]!])
  addRehearsal({ talk: slidesTitle, began, ...cut && { cut }, took, titles: Object.fromEntries(shown) })
}

/** Adds a rehearsal, or puts a later state of it in its place. */
export function addRehearsal(rehearsal: Rehearsal): void {
  const others = rehearsals.value.filter(({ began }) => began !== rehearsal.began)
  rehearsals.value = [...others, rehearsal].sort((a, b) => b.began - a.began).slice(0, KEPT)
}

export function forgetRehearsal({ began }: Rehearsal): void {
  rehearsals.value = rehearsals.value.filter(other => other.began !== began)
  if (plannedBy.value === began)
    plannedBy.value = 0
}

/** What is broken is left out. */
function readKept(json: string): Rehearsal[] {
  try {
    return (JSON.parse(json) as Partial<Rehearsal>[]).filter((kept): kept is Rehearsal =>
      typeof kept?.began === 'number' && isRecord(kept.took) && isRecord(kept.titles))
  }
  catch {
    return []
  }
}
