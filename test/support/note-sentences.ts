import type { OutlinedSlide } from '../../kit/sources/outline-deck'

/** What a text says, however it is escaped or marked up. */
export const lettersOf = (text: string) => text.replace(/<[^>]*>|&\w+;|\\[nrt]|\\u[0-9a-f]{4}|[^\p{L}\p{N}]/giu, '')

/**
 * The letters of each sentence that is said and stands nowhere else: some of what is said stands on a slide, too, or as a
 * claim in the data.
 *
 * @param shown letters of all that everybody may see
 */
export function noteSentences(slides: OutlinedSlide[], shown: string): { number: number, sentence: string }[] {
  return slides
    .flatMap(({ number, note }) => sentencesOf(note).map(sentence => ({ number, sentence })))
    .filter(({ sentence }) => !shown.includes(sentence))
}

/** What is said on a slide in sentences of its own: a quotation stands in the data, too. */
function sentencesOf(note: string): string[] {
  const said = note.replace(/^>.*$/gm, '').replace(/\[click(?::\d+)?\]/g, '')
  return said.split(/(?<=[.!?:;])\s|\n\n/).map(lettersOf).filter(sentence => sentence.length > 30)
}
