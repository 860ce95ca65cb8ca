/** Pixels of what was said before that stay in sight. */
const BEFORE = 8

/** A part of a note that is said at a step, and the click mark from which on; a note may begin without one. */
export interface MarkedStep {
  part?: HTMLElement
  mark?: HTMLElement
}

/**
 * Marks in a rendered note what is said at a step; screen readers call it the current step.
 *
 * @param note holds `section.step`s
 * @param click the step that is shown
 */
export function markStep(note: HTMLElement, click: number): MarkedStep {
  const parts = [...note.querySelectorAll<HTMLElement>('section.step')]
  const part = parts.findLast(({ dataset }) => Number(dataset.step) <= click)
  for (const other of parts)
    other.toggleAttribute('aria-current', false)
  part?.setAttribute('aria-current', 'step')
  const marks = [...note.querySelectorAll<HTMLElement>('.slidev-note-click-mark')]
  const mark = marks.find(({ dataset }) => Number(dataset.clicks) === click)
  return { part, mark }
}

/** Scrolls a note so that what is said begins at its top; where a part has several steps and is too long, its mark. */
export function bringIntoSight(scroller: HTMLElement, { part, mark }: MarkedStep): void {
  const isLong = part && part.offsetHeight > scroller.clientHeight
  const first = isLong && mark ? mark : part ?? mark
  const top = first ? scroller.scrollTop + first.getBoundingClientRect().top - scroller.getBoundingClientRect().top - BEFORE : 0
  scroller.scrollTo({ top, behavior: 'instant' })
}
