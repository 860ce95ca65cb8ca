import { readNote } from './note'

const BLOCK = /<(p|blockquote|ul|ol|pre|table|h\d)\b[\s\S]*?<\/\1>/g
const MARK = /<span class="slidev-note-click-mark" data-clicks="(\d+)"><\/span>/g
const QUESTION = /^<p>(If asked .*?”):\s*/s
const TRANSITION = /^<p>→ (?:([a-z][\w-]*): )?/

/**
 * A note with its parts as elements: `section.step` with the number of its click and the seconds that it takes,
 * `p.transition` with the alias it leads to, `details.asked`.
 *
 * @param html as Slidev renders it
 * @param note in Markdown
 */
export function partNote(html: string, note: string): string {
  const { steps, transitions } = readNote(note)
  const sections = [{ step: 0, seconds: 0, blocks: [] as string[] }]
  const leads: string[] = []
  const asked: string[] = []
  let read = 0
  sections[0]!.seconds = steps[0] ?? 0
  for (const [block] of html.matchAll(BLOCK)) {
    const lead = TRANSITION.exec(block)
    if (QUESTION.test(block)) {
      asked.push(block.replace(QUESTION, (_, question) => `<summary>${question}</summary>\n<p>`))
    }
    else if (asked.length) {
      asked.push(`${asked.pop()}\n${block}`)
    }
    else if (lead) {
      const { to, seconds } = transitions[leads.length]!
      leads.push(block.replace(TRANSITION, () => `<p class="transition"${to ? ` data-to="${to}"` : ''} data-seconds="${seconds}">`))
    }
    else {
      const marks = [...block.matchAll(MARK)]
      // Within a paragraph it changes what is read, not where a part begins.
      if (marks.length && block.indexOf(marks[0]![0]) === block.indexOf('>') + 1)
        sections.push({ step: Number(marks[0]![1]), seconds: 0, blocks: [] })
      const section = sections.at(-1)!
      section.blocks.push(block)
      for (const _ of marks)
        section.seconds += steps[++read] ?? 0
    }
  }
  return [
    ...sections.filter(({ blocks }) => blocks.length)
      .map(({ step, seconds, blocks }) => `<section class="step" data-step="${step}" data-seconds="${seconds}">\n${blocks.join('\n')}\n</section>`),
    ...leads,
    ...asked.map(question => `<details class="asked">${question}</details>`),
  ].join('\n')
}
