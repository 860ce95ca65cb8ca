import type { Entry } from '../model/pick'
import type { Derived, Source, Theme } from '../model/schema'
import type { Telling } from '../reading/original'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { entriesOf } from '../model/pick'
import { disagreements } from '../reading/original'
import { excerpt, partingOf } from '../sources/likeness'
import { DeckError } from '../terminal/fail'

/** An entry of a theme: it has a line and an original. */
type ArticleEntry = Exclude<Entry, Derived>

/** How the data and a copy of the article agree. */
export interface ArticleComparison {
  /** Entries that stand on their line, character by character. */
  agreeing: number
  /** All entries. */
  total: number
  /** A sentence for each that doesn't, or for many that have moved together. */
  differences: string[]
}

/**
 * Looks up what every entry of the themes cites on its line of the article, and reads the numbers and dates there.
 * @param telling when the conversation took place, and the article’s language
 */
export function compareWithArticle(articleText: string, themes: Theme[], telling: Telling): ArticleComparison {
  const lines = linesOf(articleText)
  const entries = themes.flatMap(theme => entriesOf(theme))
  const elsewhere = entries.filter(entry => !standsOnItsLine(entry, lines))
  const altered = elsewhere.filter(({ original }) => !articleText.includes(original))
  const otherwise = entries.filter(entry => standsOnItsLine(entry, lines) && !agrees(entry, lines, telling))
  return {
    agreeing: entries.length - elsewhere.length - otherwise.length,
    total: entries.length,
    differences: [
      ...describeMoved(elsewhere.filter(entry => !altered.includes(entry)), lines),
      ...altered.map(entry => describeAltered(entry, lines)),
      ...otherwise.flatMap(entry => disagreements(entry, telling, lines[entry.line - 1])),
    ],
  }
}

/** Whether an entry stands on its line of the article, with the number and the date that the line has. */
export function agrees(entry: ArticleEntry, lines: string[], telling: Telling): boolean {
  return standsOnItsLine(entry, lines) && !disagreements(entry, telling, lines[entry.line - 1]).length
}

function standsOnItsLine({ original, line }: ArticleEntry, lines: string[]): boolean {
  return lines[line - 1]?.includes(original) ?? false
}

/** Says what stands on other lines; one sentence for many that a line more or less has moved together. */
function describeMoved(entries: ArticleEntry[], lines: string[]): string[] {
  const byShift = new Map<number, ArticleEntry[]>()
  for (const entry of entries) {
    const shift = lines.findIndex(text => text.includes(entry.original)) + 1 - entry.line
    byShift.set(shift, [...byShift.get(shift) ?? [], entry])
  }
  return [...byShift].flatMap(([shift, moved]) => moved.length > 3
    ? [`${moved.length} entries, from "${moved[0]!.id}" to "${moved.at(-1)!.id}", stand ${Math.abs(shift)} ${Math.abs(shift) === 1 ? 'line' : 'lines'} ${shift < 0 ? 'above' : 'below'} where data/ has them: this copy has lost or gained lines, or data/ is wrong`]
    : moved.map(({ id, line }) => `"${id}" stands on line ${line + shift} of this copy, data/ says line ${line}: correct the one that is wrong`))
}

function describeAltered({ id, line, original }: ArticleEntry, lines: string[]): string {
  const found = findBeginning(original, line, lines)
  if (!found)
    return `"${id}" is nowhere in this copy, not even the beginning of ${excerpt(original)}: correct its original, or take another copy`
  const printed = lines[found.line - 1]!.slice(found.start, found.start + original.length)
  const { at, here, there } = partingOf(printed, original)!
  return `"${id}" reads ${excerpt(printed, at)} on line ${found.line} of this copy but ${excerpt(original, at)} in data/, line ${line}; they part at character ${at} (${here} here, ${there} there): correct the one that is wrong`
}

/** Where as much as possible of a text's beginning stands, on its own line rather than on another. */
function findBeginning(text: string, ownLine: number, lines: string[]): { line: number, start: number } | undefined {
  const order = [ownLine, ...lines.map((_, i) => i + 1)]
  for (let length = text.length - 1; length >= Math.max(4, text.length / 3); length--) {
    const line = order.find(n => lines[n - 1]?.includes(text.slice(0, length)))
    if (line)
      return { line, start: lines[line - 1]!.indexOf(text.slice(0, length)) }
  }
}

/** The lines of a text file, however they end. */
export function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

/** What tells a copy from the one the data was read from; nothing if it is the same file. */
export function describeCopy(bytes: Uint8Array, source: Source): string[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const lineCount = linesOf(new TextDecoder().decode(bytes)).length
  return [
    ...sha256 === source.sha256 ? [] : [`This is another copy than the one the data was read from: its SHA-256 is ${sha256}, not ${source.sha256}.`],
    ...lineCount === source.lineCount ? [] : [`It has ${lineCount} lines, not ${source.lineCount}.`],
  ]
}

/**
 * Reads a copy of the article.
 * @throws {DeckError} if there is no such file or it isn't text.
 */
export async function readArticle(path: string): Promise<{ bytes: Uint8Array, text: string }> {
  const bytes = await readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = { ENOENT: 'is not there', EISDIR: 'is a folder' }
    throw new DeckError(`${path} ${reasons[code!] ?? `can't be read (${code})`}: name a copy of the article, a text file.`)
  })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0'))
      return { bytes, text }
  }
  catch {}
  throw new DeckError(`${path} is not text in UTF-8: name a copy of the article, a text file.`)
}
