/** A question that a note expects, and what to answer. */
export interface Expected {
  question: string
  /** The answer as the note has it, in HTML. */
  html: string
  /** Its words. */
  answer: string
}

const QUOTED = /“(.*)”/s

/**
 * Questions and answers of a speaker note.
 *
 * @param noteHTML in parts, as `site/notes/note-parts.ts` renders it
 */
export function questionsIn(noteHTML: string): Expected[] {
  const { body } = new DOMParser().parseFromString(noteHTML, 'text/html')
  return [...body.querySelectorAll('details.asked')].map((details) => {
    const summary = details.querySelector('summary')!
    const heading = summary.textContent
    summary.remove()
    return { question: QUOTED.exec(heading)?.[1] ?? heading, html: details.innerHTML, answer: details.textContent }
  })
}
