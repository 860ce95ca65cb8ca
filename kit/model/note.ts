/** Words that a speaker says in a minute. */
export const WORDS_A_MINUTE = 120

/** Where questions from the floor and their answers begin: not said unless somebody asks. */
const ASKED = /^If asked /m
const TRANSITION = /^→ (?:([a-z][\w-]*): )?(.+)$/gm
const CLICK = /\[click(?::\d+)?\]/
/** Of a quotation in a note: the original, and who said it where. */
const ORIGINAL = /^>[^\n\r\u2028\u2029\u4E00-\u9FFF]*[\u4E00-\u9FFF].*$/gm
const CREDIT = /^> .*, line \d+$/gm

/** Words that lead to another slide. */
export interface Transition {
  /** Alias of the slide they lead to; without one it is the next one of the whole talk. */
  to?: string
  text: string
  seconds: number
}

/** What a speaker note is made of. */
export interface NoteParts {
  /** Seconds that each step takes to say, the first before any click; transitions are not in it. */
  steps: number[]
  transitions: Transition[]
  /** All that is for when somebody asks. */
  asked: string
}

/**
 * Tells the parts of a speaker note apart: what is said step by step, `→` and the words that lead on, `If asked “…”:` and
 * what to answer.
 *
 * @param note in Markdown
 */
export function readNote(note: string): NoteParts {
  const start = note.search(ASKED)
  const spoken = start < 0 ? note : note.slice(0, start)
  return {
    steps: spoken.replace(TRANSITION, '').replace(ORIGINAL, '').replace(CREDIT, '').split(CLICK).map(secondsOf),
    transitions: [...spoken.matchAll(TRANSITION)].map(([, to, text]) => ({ to, text: text!, seconds: secondsOf(text!) })),
    asked: start < 0 ? '' : note.slice(start),
  }
}

function secondsOf(words: string): number {
  return (words.match(/[A-Z\d][\w’'.-]*/gi) ?? []).length / WORDS_A_MINUTE * 60
}
