import type { Lettering } from './lettering'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import postcss from 'postcss'
import subsetFont from 'subset-font'
import { replaceFiles } from '../../files/replace-files'
import { projectRoot } from '../../slidev/cli'
import { legalNames } from '../fonts/name-font'

/** A font as the deck's style sheet declares it. */
interface Face {
  family: string
  weight: string
  file: string
  /** Whether it has a character. */
  draws: (code: number) => boolean
}

/** What browsers do to text unasked; other features would bring their glyphs, small capitals and old figures. */
const FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk']

/** FreeType fits all letters to the heights of these; without them the same letter comes out a shade different. */
const MEASURED = 'CEHLOQSTUZbcdefghijknopqrsuvxyz'

/** Where the fonts of the last build's first slide are. */
const subsetCache = join(projectRoot, 'node_modules/.cache/first-slide')

const { version } = createRequire(import.meta.url)('subset-font/package.json')

const VARIABLE = /--(\w+): ?('Deck[^;]*)/g

/**
 * The fonts of a piece of text cut down to its characters, as part of a style sheet: what is painted with the page
 * can't wait for files.
 *
 * @param lettering the fonts it is set in, and what is written in each
 * @param style declarations of those variables, as `--serif: 'Deck Serif', serif`
 * @param folder where the style sheet lies, and the fonts from it
 * @returns font faces under names of their own, and variables that prefer them
 */
export async function inlineFonts({ lettering, style, styleSheet, folder }: {
  lettering: Lettering[]
  style: string
  styleSheet: string
  folder: string
}): Promise<{ css: string, style: string }> {
  const stacks = new Map([...style.matchAll(VARIABLE)].map(([, name, stack]) => [name!, stack!]))
  const faces = readFaces(styleSheet)
  const rules: string[] = []
  const preferred = new Map<string, string>()
  for (const { variable, weight, text } of lettering) {
    const family = /'([^']+)'/.exec(stacks.get(variable) ?? '')?.[1]
    const face = faces.find(face => face.family === family && face.weight === weight && face.draws(0x20))
    if (!face)
      continue
    const characters = [...new Set(text + MEASURED)].filter(character => face.draws(character.codePointAt(0)!)).sort().join('')
    const font = await cutOnce(`${variable}-${weight}`, await readFile(join(folder, face.file)), characters)
    rules.push(`@font-face{font-family:'First ${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font}) format('woff2')}`)
    preferred.set(variable, `--${variable}: 'First ${family}', ${stacks.get(variable)}`)
  }
  return {
    css: rules.join('\n'),
    style: style.replace(VARIABLE, (declaration, name) => preferred.get(name) ?? declaration),
  }
}

/**
 * Cuts a font, unless the last one of that name was cut from the same font to the same characters: most edits leave the
 * first slide as it is.
 */
async function cutOnce(name: string, font: Buffer, characters: string): Promise<string> {
  const file = join(subsetCache, `${name}.json`)
  const of = createHash('sha256').update(font).update(JSON.stringify([characters, FEATURES, legalNames, version])).digest('hex')
  const last = await readFile(file, 'utf8').then(JSON.parse).catch(() => undefined)
  if (last?.of === of)
    return last.font
  const cut = Buffer.from(await subsetFont(font, characters, { targetFormat: 'woff2', keepFeatures: FEATURES, preserveNameIds: legalNames })).toString('base64')
  // Where it can't be kept, the next build cuts it again.
  await replaceFiles({ [file]: JSON.stringify({ of, font: cut }) }).catch(() => {})
  return cut
}

function readFaces(styleSheet: string): Face[] {
  const faces: Face[] = []
  postcss.parse(styleSheet).walkAtRules('font-face', (rule) => {
    const value = (property: string) => {
      const found = rule.nodes!.find(node => node.type === 'decl' && node.prop === property)
      return found?.type === 'decl' ? found.value : ''
    }
    const file = /url\(["']?([^"')]+)/.exec(value('src'))?.[1]
    // What stands in for a font is the system's.
    if (!file)
      return
    const ranges = value('unicode-range').split(',').map(range => range.trim().replace(/^u\+/i, '').split('-').map(code => Number.parseInt(code, 16)))
    faces.push({
      family: value('font-family').replace(/["']/g, ''),
      weight: value('font-weight'),
      file,
      draws: code => ranges.some(([first, last = first]) => first! <= code && code <= last!),
    })
  })
  return faces
}
