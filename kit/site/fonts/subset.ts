import type { FontFace, FontFamily } from './families'
import type { Slice } from './slices'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { legalNames, nameFont } from './name-font'
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
    slices[key] = known && hasFiles(known, folder) ? known : await subsetSlice(family, slice, asked, key, folder)
  }
  return slices
}

async function subsetSlice(family: FontFamily, slice: Slice, asked: string, key: string, folder: string): Promise<SubsetSlice> {
  const variable = await subsetFont(await readFile(slice.file), asked, { targetFormat: 'truetype', preserveNameIds: legalNames })
  const drawn = new Set(new Face(new Blob(variable)).collectUnicodes())
  const characters = [...asked].filter(character => drawn.has(character.codePointAt(0)!)).join('')
  const name = family.name.toLowerCase().replaceAll(' ', '-')
  const writeFace = async ({ weight, axes }: FontFace) => {
    const file = `${name}-${weight}-${slice.name}-${key}.woff2`
    const named = nameFont(variable, family.name, weight)
    // STAT would name the axes that are gone, and with them the original.
    const font = await subsetFont(named, characters, { targetFormat: 'woff2', variationAxes: axes, preserveNameIds: legalNames, dropTables: ['STAT'] })
    await writeWhole(join(folder, file), font)
    return { weight, file }
  }
  const files = characters ? await Promise.all(family.faces.map(writeFace)) : []
  return { family: family.name, characters, files }
}

/** Writes a file that another process reads either as it was or finished. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, content)
  await rename(unfinished, path)
}

/** Whether a slice cut on an earlier run is still there. */
export function hasFiles(slice: SubsetSlice, folder: string): boolean {
  return slice.files.every(({ file }) => existsSync(join(folder, file)))
}

/** A short name for what something is made from. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
