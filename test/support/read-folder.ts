import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { lettersOf } from '../../kit/bench/remote/note-sentences'

const TEXT = new Set(['.js', '.css', '.html', '.txt', '.md', '.json', '.svg', '.webmanifest', '.ts', ''])

/** The letters of all text files of a folder, as one. */
export function readAllTexts(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile() && TEXT.has(extname(file.name)))
  return lettersOf(files.map(file => readFileSync(join(file.parentPath, file.name), 'utf8')).join('\n'))
}
