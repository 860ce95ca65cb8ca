import type { FontFamily } from './families'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listSlices, packageVersion } from './slices'

/** Counted up when fonts are cut in another way: none that was cut before is used again. */
export const subsetEdition = 2

/** The characters one slice of a family draws, and the file each weight of it is in. */
export interface SubsetSlice {
  family: string
  characters: string
  files: { weight: number, file: string }[]
}

/** Slices cut on an earlier run, by what went into them. */
export type SubsetSlices = Record<string, SubsetSlice>

/**
 * Cuts a family down to the characters asked for, a file per slice and weight.
 * Characters the family doesn't have are left out; what it has is in the slices' `characters`.
 *
 * @param folder where the files go
 * @param earlier slices that need not be cut again
 */
export async function subsetFamily(family: FontFamily, wanted: Set<string>, folder: string, earlier: SubsetSlices): Promise<SubsetSlices> {
  const version = packageVersion(family)
  const left = new Set(wanted)
  const slices: SubsetSlices = {}
  for (const slice of listSlices(family)) {
    const asked = [...slice.characters].filter(character => left.delete(character)).join('')
    if (!asked)
      continue
    const key = hash(JSON.stringify([subsetEdition, family, version, slice.name, asked]))
    const known = earlier[key]
    if (known && hasFiles(known, folder)) {
      slices[key] = known
    }
    else {
      // Brings HarfBuzz, a fifth of a second, which nobody should wait for whose fonts are all there.
      const { subsetSlice } = await import('./subset-slice')
      slices[key] = await subsetSlice(family, slice, asked, key, folder)
    }
  }
  return slices
}

/** Whether a slice cut on an earlier run is still there. */
export function hasFiles(slice: SubsetSlice, folder: string): boolean {
  return slice.files.every(({ file }) => existsSync(join(folder, file)))
}

/** A short name for what something is made from. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
