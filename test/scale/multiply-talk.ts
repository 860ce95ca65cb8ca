import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

/** A file of a theme, whose copies are named after the theme's new number, or of a component, whose copies have one behind. */
const THEME_FILE = /^(?<number>\d\d)-.+\.(?:ts|md)$/
const THEME_FOLDERS = ['data/themes', 'data/derived', 'pages/en']
const COMPONENTS = 'components/themes'
const ID = /\bid: '([a-z0-9-]+\.[a-z0-9-]+)'/g
const QUOTED = /original: '(.+)',\n\s+speaker: /g
/** Of a piece of a quotation: its words stand in that, too. */
const PIECE = /original: '(.+)',\n\s+speaker: .*\n\s+occasion: .*\n(?:\s+translation: .*\n)?\s+excerptOf/g
const ALIAS = /^routeAlias: (.+)$/gm
const RUNNING_ORDER = 'slides.md'
const INDEX_SLIDE = /\n---\nrouteAlias: evidence-2\n[\s\S]*?<EvidenceIndex \/>\n[\s\S]*?-->\n/

/** What of the talk is copied, and by which names copies know each other. */
interface Original {
  folder: string
  /** Of files that belong to a theme, and of components: from the project's folder. */
  files: Map<string, string>
  /** Number of the last theme. */
  themes: number
  ids: Set<string>
  aliases: Set<string>
  /** Quotations, by whose words notes are told from each other. */
  originals: Set<string>
  /** Those that are pieces of others. */
  pieces: Set<string>
  components: Set<string>
}

/**
 * Makes a talk of the project's some times as long: with each theme's data, arithmetic, pages and pictures, and with the
 * slides of the index that their entries need. Copies say what the first ones say, under names of their own, and stand behind
 * them. Nothing of them is signed off, and the talk has no cuts: these are lengths of the talk as it was.
 *
 * @param folder a copy of the project's sources, which is changed
 * @param factor whole; 1 leaves out the cuts alone, so that talks of any factor compare
 */
export async function multiplyTalk(folder: string, factor: number): Promise<void> {
  const original = await readOriginal(folder)
  for (let time = 2; time <= factor; time++) {
    for (const [file, text] of original.files)
      await writeFile(join(folder, renamed(file, time, original)), copyOf(text, time, original))
  }
  await writeFile(join(folder, RUNNING_ORDER), await longerOrder(original, factor))
  await change(join(folder, 'pages/en/90-closing.md'), pages => longerIndex(pages, factor))
  await change(join(folder, 'data/talk.ts'), talk => talk.replace(/^ {2}cuts: .*\n/m, ''))
  for (const name of await readdir(join(folder, 'pages/en')))
    await change(join(folder, 'pages/en', name), pages => pages.replace(/^cut: .*\n/gm, ''))
}

async function change(file: string, by: (text: string) => string): Promise<void> {
  await writeFile(file, by(await readFile(file, 'utf8')))
}

/** The words of a string in code. */
const unescape = (words: string) => words.replaceAll('\\\'', '\'')

async function readOriginal(folder: string): Promise<Original> {
  const files = new Map<string, string>()
  for (const place of [...THEME_FOLDERS, COMPONENTS]) {
    for (const name of await readdir(join(folder, place))) {
      if (place === COMPONENTS ? extname(name) === '.vue' : isOfTheme(name))
        files.set(`${place}/${name}`, await readFile(join(folder, place, name), 'utf8'))
    }
  }
  const all = [...files.keys()]
  const inFiles = (pattern: RegExp) => new Set([...files.values()].flatMap(text => [...text.matchAll(pattern)].map(([, name]) => name!)))
  return {
    folder,
    files,
    themes: all.filter(file => file.startsWith('data/themes/')).length,
    ids: inFiles(ID),
    aliases: inFiles(ALIAS),
    originals: new Set([...inFiles(QUOTED)].map(unescape)),
    pieces: inFiles(PIECE),
    components: new Set(all.filter(file => file.startsWith(COMPONENTS)).map(file => basename(file, '.vue'))),
  }
}

/** Neither the conversation as a whole nor what opens and closes the talk. */
function isOfTheme(name: string): boolean {
  const number = Number(THEME_FILE.exec(name)?.groups!.number ?? 0)
  return number > 0 && number < 90
}

const themeOf = (number: number, time: number, { themes }: Original) => number + themes * (time - 1)

function renamed(file: string, time: number, original: Original): string {
  const theme = THEME_FILE.exec(basename(file))
  if (!theme)
    return file.replace(/(?=\.vue$)/, `${time}`)
  return file.replace(/\d\d-(.+)(\.\w+)$/, (_, name, end) => `${stem(theme.groups!.number!, name, time, original)}${end}`)
}

function stem(number: string, name: string, time: number, original: Original): string {
  return `${String(themeOf(Number(number), time, original)).padStart(2, '0')}-${name}-${time}`
}

function copyOf(text: string, time: number, original: Original): string {
  const { aliases, components, ids, originals } = original
  const aliasOf = (alias: string) => alias.replace(/^(theme-)?(.+)$/, (_, theme, rest) => theme ? theme + themeOf(Number(rest), time, original) : `${rest}-${time}`)
  return text
    .replace(/(?<![\w.-])[a-z0-9-]+\.[a-z0-9-]+(?![\w-])/g, id => ids.has(id) ? `${id}-${time}` : id)
    .replace(/\b[A-Z]\w+\b/g, name => components.has(name) ? `${name}${time}` : name)
    .replace(/(?<=\/themes\/)(\d\d)-([\w-]+)/g, (_, number, name) => stem(number, name, time, original))
    .replace(/(?<=^ {2}number: )\d+/gm, number => `${themeOf(Number(number), time, original)}`)
    .replace(/(?<=^ {2}slug: ')[\w-]+/gm, slug => `${slug}-${time}`)
    .replace(/(?<=^(?:routeAlias: |→ ))[\w-]+(?=$|:)/gm, alias => aliases.has(alias) ? aliasOf(alias) : alias)
    .replace(/(?<=original: '|^> )(.+?)(?=',$|$)/gm, words => originals.has(unescape(words)) ? marked(words, time, original) : words)
}

/** Words of a quotation that no other copy has; nor have those of its pieces. */
function marked(words: string, time: number, { pieces }: Original): string {
  const mark = `（${time}）`
  const inPieces = [...pieces].reduce((text, piece) => text.replace(piece, piece + mark), words)
  return inPieces === words ? words + mark : inPieces
}

async function longerOrder(original: Original, factor: number): Promise<string> {
  const order = await readFile(join(original.folder, RUNNING_ORDER), 'utf8')
  return order
    .replace(/(?<=^duration: )\d+/m, minutes => `${Number(minutes) * factor}`)
    .replace(/---\nsrc: \.\/(pages\/en\/\d\d-[\w-]+\.md)\n---\n/g, (slide, file) => original.files.has(file)
      ? [slide, ...Array.from({ length: factor - 1 }, (_, i) => `\n---\nsrc: ./${renamed(file, i + 2, original)}\n---\n`)].join('')
      : slide)
}

/** As many rows on each slide of the index as before. */
function longerIndex(pages: string, factor: number): string {
  const count = pages.match(/<EvidenceIndex \/>/g)!.length
  const more = Array.from({ length: count * (factor - 1) }, (_, i) => `evidence-${count + 1 + i}`)
  return pages + more.map(alias => INDEX_SLIDE.exec(pages)![0].replace('evidence-2', alias)).join('')
}
