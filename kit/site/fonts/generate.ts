import type { Place } from './characters'
import type { FontFiles } from './subset'
import { accessSync, constants, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inWords } from '../../files/replace-files'
import { writeWhole } from '../../files/write-whole'
import { DeckError } from '../../terminal/fail'
import { collectCharacters } from './characters'
import { fontStacks } from './families'
import { packageVersion } from './slices'
import { fontFaceRules } from './stylesheet'
import { hasFiles, hash, subsetEdition, subsetFamily } from './subset'

/** In every Latin face, used or not: text that is typed or formatted later must not fall back. */
const latinAlways = `${range(0x20, 0x7E)}${range(0xA0, 0xFF)}‘’“”–—…•→←↑↓×−≈≤≥½·€™`

/** Also in every Chinese face: in Chinese text these come from the Chinese font. */
const chineseAlways = '—…“”‘’·'

/** What the last run made: enough to know whether there is anything to do. */
interface Manifest {
  key: string
  fonts: Record<string, FontFiles[]>
}

/**
 * Cuts the deck's fonts down to the characters it uses, into `kit/styles/fonts/`.
 * Does nothing in a few milliseconds when neither characters nor fonts have changed.
 *
 * @param root the project's folder
 * @param deckFiles Markdown files the deck is made of, wherever they lie
 * @throws {DeckError} a sentence for each character that no font of the deck has
 */
export async function generateFonts(root: string, deckFiles: string[] = []): Promise<void> {
  const folder = join(root, 'kit/styles/fonts')
  const used = collectCharacters(root, deckFiles)
  const families = fontStacks.flatMap(({ latin, chinese }) => chinese ? [latin, chinese] : [latin])
  const versions = families.map(packageVersion)
  const key = hash(JSON.stringify([subsetEdition, [...used.keys()].sort(), fontStacks, versions, latinAlways, chineseAlways]))

  const earlier = readManifest(folder)
  if (earlier.key === key && hasFiles(Object.values(earlier.fonts).flat(), folder))
    return

  makeWritable(folder)
  const fonts = await subsetStacks(used, folder, earlier.fonts)
  const all = Object.values(fonts).flat()
  await writeWhole(join(folder, 'fonts.css'), fontFaceRules(all))
  await writeWhole(join(folder, 'fonts.json'), JSON.stringify({ key, fonts } satisfies Manifest))
  await removeOthers(folder, all)
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  }
  catch (error) {
    throw inWords(error, [join(folder, 'fonts.css')])
  }
}

async function subsetStacks(used: Map<string, Place>, folder: string, earlier: Manifest['fonts']): Promise<Manifest['fonts']> {
  const fonts: Manifest['fonts'] = {}
  const missing = new Set<string>()
  for (const { latin, chinese } of fontStacks) {
    const wanted = new Set([...latinAlways, ...used.keys()])
    const [latinKey, latinFonts] = await subsetFamily(latin, wanted, folder, earlier)
    fonts[latinKey] = latinFonts
    if (!chinese)
      continue
    const left = without(wanted, latinFonts)
    const [chineseKey, chineseFonts] = await subsetFamily(chinese, new Set([...left, ...chineseAlways]), folder, earlier)
    fonts[chineseKey] = chineseFonts
    for (const character of without(left, chineseFonts)) {
      if (used.has(character))
        missing.add(character)
    }
  }
  if (missing.size > 0)
    throw new DeckError([...missing].map(character => missingGlyph(character, used.get(character)!)).join('\n'))
  return fonts
}

function missingGlyph(character: string, { file, line }: Place): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `${file}:${line} uses ${character} (U+${code}), which none of the deck's fonts can draw: write it another way, or add a font that has it in kit/site/fonts/families.ts.`
}

function without(characters: Set<string>, fonts: FontFiles[]): Set<string> {
  const drawn = new Set(fonts.flatMap(({ characters }) => [...characters]))
  return new Set([...characters].filter(character => !drawn.has(character)))
}

function readManifest(folder: string): Manifest {
  const none = { key: '', fonts: {} }
  try {
    // An earlier edition of this file may have written it.
    return { ...none, ...JSON.parse(readFileSync(join(folder, 'fonts.json'), 'utf8')) }
  }
  catch {
    return none
  }
}

async function removeOthers(folder: string, fonts: FontFiles[]): Promise<void> {
  const kept = new Set(fonts.flatMap(({ files }) => files.map(({ file }) => file)))
  const written = readdirSync(folder).filter(file => file.endsWith('.woff2'))
  await Promise.all(written.filter(file => !kept.has(file)).map(file => rm(join(folder, file), { force: true })))
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
