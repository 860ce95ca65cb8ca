import type { Source, Theme } from '../../data/schema'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { DeckError } from '../command/fail'
import { excerpt, partingOf } from '../deck-check/likeness'

/** An entry of a theme, as far as the article is concerned. */
type Entry = Pick<Theme['claims'][number], 'id' | 'line' | 'original'>

/** How the data and a copy of the article agree. */
export interface ArticleComparison {
  /** Entries that stand on their line, character by character. */
  agreeing: number
  /** A sentence for each that doesn't. */
  differences: string[]
}

/** Looks up what every entry of the themes cites on its line of the article. */
export function compareWithArticle(articleText: string, themes: Theme[]): ArticleComparison {
  const lines = linesOf(articleText)
  const entries: Entry[] = themes.flatMap(theme => [...theme.figures, ...theme.events, ...theme.claims, ...theme.quotations])
  const differences = entries.filter(({ original, line }) => !lines[line - 1]?.includes(original)).map(entry => describe(entry, lines))
  return { agreeing: entries.length - differences.length, differences }
}

function describe({ id, line, original }: Entry, lines: string[]): string {
  const elsewhere = lines.findIndex(text => text.includes(original)) + 1
  if (elsewhere)
    return `"${id}" stands on line ${elsewhere} of this copy, data/ says line ${line}: correct the line`
  const text = lines[line - 1]
  if (text === undefined)
    return `"${id}" should stand on line ${line}, but this copy has ${lines.length} lines: correct the line`
  const start = likeliestStart(text, original)
  const printed = text.slice(start, start + original.length)
  const parting = partingOf(printed, original)
  if (start < 0 || !parting)
    return `"${id}" is nowhere in this copy, line ${line} has nothing like ${excerpt(original)}: correct the line or the original`
  const { at, here, there } = parting
  return `"${id}" reads ${excerpt(printed, at)} on line ${line} of this copy but ${excerpt(original, at)} in data/; they part at character ${at} (${here} here, ${there} there): copy the article's own characters`
}

/** Where on a line the beginning of a text stands, as much of it as can be found; -1 if it is too little to tell. */
function likeliestStart(line: string, text: string): number {
  const enough = Math.min(3, text.length - 1)
  for (let length = text.length - 1; length >= enough; length--) {
    const start = line.indexOf(text.slice(0, length))
    if (start >= 0)
      return start
  }
  return -1
}

function linesOf(text: string): string[] {
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
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new DeckError(error.code === 'ENOENT'
      ? `There is no file ${path}: name a copy of the article.`
      : `${path} can't be read (${error.code}): name a copy of the article, a text file.`)
  })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0'))
      return { bytes, text }
  }
  catch {}
  throw new DeckError(`${path} is not text in UTF-8: name a copy of the article, a text file.`)
}
