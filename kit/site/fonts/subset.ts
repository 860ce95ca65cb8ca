import type { FontFamily } from './families'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listSlices, packageVersion } from './slices'

/** Counted up when fonts are cut in another way: none that was cut before is used again. */
export const subsetEdition = 3

/** Some characters of a family, and the file that they are in for each weight. */
export interface FontFiles {
  family: string
  characters: string
  files: { weight: number, file: string }[]
}

/**
 * Cuts a family down to the characters asked for. Characters the family doesn't have are left out; what it has is in the
 * files' `characters`.
 *
 * @param folder where the files go
 * @param earlier what was cut on an earlier run, by what went into it: where a family draws one character more, all of it is
 *   cut anew
 * @returns what went into this one, and its files
 */
export async function subsetFamily(
  family: FontFamily,
  wanted: Set<string>,
  folder: string,
  earlier: Record<string, FontFiles[]>,
): Promise<[key: string, fonts: FontFiles[]]> {
  const left = new Set(wanted)
  const asked = listSlices(family)
    .map(slice => ({ slice, characters: [...slice.characters].filter(character => left.delete(character)).join('') }))
    .filter(({ characters }) => characters)
  const contents = asked.map(({ slice, characters }) => [slice.name, characters])
  const key = hash(JSON.stringify([subsetEdition, family, packageVersion(family), contents]))
  const known = earlier[key]
  if (known && hasFiles(known, folder))
    return [key, known]
  // Brings HarfBuzz, a fifth of a second, which nobody should wait for whose fonts are all there.
  const { cutFamily } = await import('./cut-family')
  return [key, await cutFamily(family, asked, key, folder)]
}

/** Whether fonts cut on an earlier run are still there. */
export function hasFiles(fonts: FontFiles[], folder: string): boolean {
  return fonts.every(({ files }) => files.every(({ file }) => existsSync(join(folder, file))))
}

/** A short name for what something is made from. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
