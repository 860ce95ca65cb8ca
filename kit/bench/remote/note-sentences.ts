import type { OutlinedSlide } from '../../sources/outline-deck'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../../files/list-files'
import { projectRoot } from '../../slidev/cli'

/** What a text says, however it is escaped or marked up. */
export const lettersOf = (text: string) => text.replace(/<[^>]*>|&\w+;|\\[nrt]|\\u[0-9a-f]{4}|[^\p{L}\p{N}]/giu, '')

/**
 * The letters of each sentence that is said and stands nowhere else: some of what is said stands on a slide, too, or as a
 * claim in the data.
 */
export async function noteSentences(slides: OutlinedSlide[]): Promise<{ number: number, sentence: string }[]> {
  const names = (await listFiles(join(projectRoot, 'data'))).filter(name => name.endsWith('.ts'))
  const data = await Promise.all(names.map(name => readFile(join(projectRoot, 'data', name), 'utf8')))
  const shown = lettersOf([...data, ...slides.map(({ content }) => content)].join('\n'))
  return slides
    .flatMap(({ number, note }) => sentencesOf(note).map(sentence => ({ number, sentence })))
    .filter(({ sentence }) => !shown.includes(sentence))
}

/** What is said on a slide in sentences of its own: a quotation stands in the data, too. */
function sentencesOf(note: string): string[] {
  const said = note.replace(/^>.*$/gm, '').replace(/\[click(?::\d+)?\]/g, '')
  return said.split(/(?<=[.!?:;])\s|\n\n/).map(lettersOf).filter(sentence => sentence.length > 30)
}
