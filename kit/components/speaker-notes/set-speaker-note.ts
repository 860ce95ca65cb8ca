/** A note as its speaker reads it from paper: HTML, a block an element. */
export interface SpeakerNote {
  /** What is said; each block has its `data-seconds`, and a mark with the number of the click where a step begins. */
  said: string
  /** The words that lead on; empty at the end. */
  transition: string
  /** Questions and what to answer. */
  asked: string
}

/**
 * Sets a note for paper.
 *
 * @param html in parts, as `kit/site/notes/note-parts.ts` writes it
 * @param leadsTo whether a transition leads to the slide that follows; it is called with the alias the transition names, if any
 */
export function setSpeakerNote(html: string, leadsTo: (alias: string | undefined) => boolean): SpeakerNote {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  body.querySelectorAll<HTMLElement>('.slidev-note-click-mark').forEach(setMark)
  const said = [...body.querySelectorAll<HTMLElement>('.step')].flatMap(timeBlocks)
  const transition = [...body.querySelectorAll<HTMLElement>('.transition')].find(({ dataset }) => leadsTo(dataset.to))
  transition?.prepend('→ ')
  const asked = [...body.querySelectorAll<HTMLElement>('.asked')].map(setQuestion)
  return { said: join(said), transition: join(transition ? [transition] : []), asked: join(asked) }
}

function join(blocks: Element[]): string {
  return blocks.map(({ outerHTML }) => outerHTML).join('\n')
}

function setMark(mark: HTMLElement): void {
  // Within a paragraph it stands among the words.
  mark.className = mark.previousSibling?.textContent?.trim() ? 'mark' : 'mark first'
  const paragraph = mark.parentElement!
  if (paragraph.textContent!.trim() === '' && paragraph.nextElementSibling) {
    // A step that begins with a quotation.
    const next = paragraph.nextElementSibling
    ;(next.firstElementChild ?? next).prepend(mark)
    paragraph.remove()
  }
  mark.textContent = mark.dataset.clicks!
}

/** Gives each block of a step its share of the step's seconds. */
function timeBlocks(step: HTMLElement): Element[] {
  const blocks = [...step.children] as HTMLElement[]
  const lengths = blocks.map(lengthOf)
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  for (const [i, block] of blocks.entries())
    block.dataset.seconds = String(Number(step.dataset.seconds) * (whole ? lengths[i]! / whole : 1 / blocks.length))
  return blocks
}

/** How much of a block is said: of a quotation in two languages only the translation, and never who said it where. */
function lengthOf(block: HTMLElement): number {
  const spoken = block.localName === 'blockquote' ? block.firstElementChild : block
  return spoken?.textContent?.length ?? 0
}

/** A question and its answer as one block. */
function setQuestion(asked: HTMLElement): HTMLElement {
  const [summary, ...answer] = [...asked.children]
  const [question, block] = ['b', 'div'].map(name => asked.ownerDocument.createElement(name)) as [HTMLElement, HTMLElement]
  question.textContent = `${summary!.textContent} `
  answer[0]?.prepend(question)
  block.append(...answer)
  return block
}
