import type { FontFamily } from './families'
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { copyrightOf } from './name-font'
import { listSlices } from './slices'

/** The copyright and reserved names of the fonts that a family is cut from, in their own words; their package leaves it out. */
export async function fontCopyright(family: FontFamily): Promise<string> {
  const [latin] = listSlices(family)
  return copyrightOf(await subsetFont(await readFile(latin!.file), ' ', { targetFormat: 'truetype' }))
}
