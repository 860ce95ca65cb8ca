import { readNote } from '../../model/note'

/** A paragraph of a speaker note. */
export interface NoteBlock {
  /** What is said, what leads on, or what is for when somebody asks. */
  part: 'said' | 'transition' | 'asked'
  /** Whether it belongs to a quotation: the translation, its original, or who said it where. */
  isQuoted: boolean
  runs: { text: string, isBold: boolean }[]
}

const CLICK = /\[click[^\]]*\]\s*/g
const COMMENT = /<!--[\s\S]*?-->/g
const QUESTION = /^(If asked .*?”:)/
const TRANSITION = /^→ (?:([a-z][\w-]*): )?/

/**
 * Takes a speaker note apart for PowerPoint, which shows notes as plain paragraphs: without Markdown and click marks, the
 * question in bold before its answer.
 *
 * @param note in Markdown
 * @param leadsTo whether a transition leads to the slide that follows; it is called with the alias the transition names, if any
 */
export function noteBlocks(note: string, leadsTo: (alias: string | undefined) => boolean): NoteBlock[] {
  const { asked } = readNote(note)
  const said = note.slice(0, note.length - asked.length)
  return [...blocksOf(said, 'said', leadsTo), ...blocksOf(asked, 'asked', leadsTo)]
}

function blocksOf(markdown: string, part: 'said' | 'asked', leadsTo: (alias: string | undefined) => boolean): NoteBlock[] {
  const paragraphs = markdown.replace(COMMENT, '').split(/\n(?:>? *\n)+/)
  return paragraphs.flatMap((paragraph): NoteBlock[] => {
    const text = paragraph.replace(/^> ?/gm, '').replace(CLICK, '').replace(/\s*\n\s*/g, ' ').trim()
    const transition = TRANSITION.exec(text)
    if (!text || (transition && !leadsTo(transition[1])))
      return []
    const isQuoted = paragraph.trimStart().startsWith('>')
    if (transition)
      return [{ part: 'transition', isQuoted, runs: boldRuns(text.replace(TRANSITION, '→ ')) }]
    return [{ part, isQuoted, runs: boldRuns(part === 'asked' ? text.replace(QUESTION, '**$1**') : text) }]
  })
}

function boldRuns(text: string): NoteBlock['runs'] {
  return text.split('**').map((text, i) => ({ text, isBold: i % 2 === 1 })).filter(({ text }) => text)
}
