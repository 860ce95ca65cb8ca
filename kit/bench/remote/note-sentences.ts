import type { Outline } from '../../sources/outline-deck'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../slidev/cli'

/** What a text says, however it is escaped or marked up. */
export const lettersOf = (text: string) => text.replace(/<[^>]*>|&\w+;|\\[nrt]|\\u[0-9a-f]{4}|[^\p{L}\p{N}]/giu, '')

/** What only the notes say, sentence by sentence, as letters alone: what stands on a slide or in the data as well is none. */
export function noteSentences({ slides }: Outline): string[] {
  const data = readdirSync(join(projectRoot, 'data'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const shown = lettersOf([
    ...data.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
    ...slides.map(({ content }) => content),
  ].join('\n'))
  return slides
    .flatMap(({ note }) => note.replace(/^>.*$/gm, '').replace(/\[click(?::\d+)?\]/g, '').split(/(?<=[.!?:;])\s|\n\n/))
    .map(lettersOf)
    .filter(sentence => sentence.length > 30 && !shown.includes(sentence))
}
