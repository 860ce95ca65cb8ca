import type { Fault } from './fault'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('planted/', import.meta.url))

/** What `npm run test:faults` puts in, one at a time: each must be caught, by its place. A file of `planted/` holds those of one kind. */
export async function loadFaults(): Promise<Fault[]> {
  const faults: Fault[] = []
  // In turn: of two files that import the same at once, jiti gives one a half of it.
  for (const file of readdirSync(folder).sort())
    faults.push(...(await import(`${folder}${file}`)).default as Fault[])
  return faults
}
