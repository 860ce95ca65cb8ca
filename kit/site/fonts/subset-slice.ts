import type { FontFace, FontFamily } from './families'
import type { Slice } from './slices'
import type { SubsetSlice } from './subset'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { writeWhole } from '../../files/write-whole'
import { legalNames, nameFont } from './name-font'

/**
 * Cuts one slice of a family down to the characters asked for, a file per weight.
 *
 * @param key names the files, with family and weight
 * @param folder where they go
 */
export async function subsetSlice(family: FontFamily, slice: Slice, asked: string, key: string, folder: string): Promise<SubsetSlice> {
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
