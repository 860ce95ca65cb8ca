import type { FontFamily } from './families'
import type { Slice } from './slices'
import type { FontFiles } from './subset'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { writeWhole } from '../../files/write-whole'
import { isPlain, mergeFonts } from './merge-fonts'
import { legalNames, nameFont } from './name-font'

/** A slice of a family, and what it is to draw. */
export interface WantedSlice {
  slice: Slice
  characters: string
}

/** What a slice has of the characters asked for, in each weight: TrueType, in the order of the family's faces. */
interface CutSlice {
  name: string
  characters: string
  faces: Uint8Array[]
}

/**
 * Cuts a family down to the characters asked for: a file per weight for all slices that are plain together, and for each
 * that isn't.
 *
 * @param key names the files, with family and weight
 * @param folder where they go
 */
export async function cutFamily(family: FontFamily, asked: WantedSlice[], key: string, folder: string): Promise<FontFiles[]> {
  const slices = await Promise.all(asked.map(({ slice, characters }) => cutSlice(family, slice, characters)))
  const cut = slices.filter(({ characters }) => characters)
  const plain = cut.filter(({ faces }) => faces.every(isPlain))
  const merged = plain.length > 1 ? [merge(plain)] : plain
  return Promise.all([...merged, ...cut.filter(slice => !plain.includes(slice))].map(slice => writeSlice(family, slice, key, folder)))
}

async function cutSlice(family: FontFamily, { name, file }: Slice, asked: string): Promise<CutSlice> {
  const variable = await subsetFont(await readFile(file), asked, { targetFormat: 'truetype', preserveNameIds: legalNames })
  const drawn = new Set(new Face(new Blob(variable)).collectUnicodes())
  const characters = [...asked].filter(character => drawn.has(character.codePointAt(0)!)).join('')
  if (!characters)
    return { name, characters, faces: [] }
  const faces = family.faces.map(({ weight, axes: variationAxes }) => {
    const named = nameFont(variable, family.name, weight)
    // STAT would name the axes that are gone, and with them the original.
    return subsetFont(named, characters, { targetFormat: 'truetype', variationAxes, preserveNameIds: legalNames, dropTables: ['STAT'] })
  })
  return { name, characters, faces: await Promise.all(faces) }
}

function merge(slices: CutSlice[]): CutSlice {
  return {
    name: 'plain',
    characters: slices.map(({ characters }) => characters).join(''),
    faces: slices[0]!.faces.map((_, i) => mergeFonts(slices.map(({ faces }) => faces[i]!))),
  }
}

async function writeSlice(family: FontFamily, { name, characters, faces }: CutSlice, key: string, folder: string): Promise<FontFiles> {
  const files = await Promise.all(family.faces.map(async ({ weight }, i) => {
    const file = `${family.name.toLowerCase().replaceAll(' ', '-')}-${weight}-${name}-${key}.woff2`
    const font = await subsetFont(faces[i]!, characters, { targetFormat: 'woff2', preserveNameIds: legalNames })
    await writeWhole(join(folder, file), font)
    return { weight, file }
  }))
  return { family: family.name, characters, files }
}
