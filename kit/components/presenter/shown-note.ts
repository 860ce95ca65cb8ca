/** Words that lead to another slide. */
export interface ShownTransition {
  /** Alias of the slide they lead to; without one it is the next one of the whole talk. */
  to?: string
  html: string
}

/** A rendered note, in the parts that presenter mode shows apart. */
export interface ShownNote {
  /** What is said, step by step: `section.step` with the number of its click. */
  spoken: string
  transitions: ShownTransition[]
  /** What is for when somebody asks: `details.asked`. */
  asked: string
}

/**
 * Tells the parts of a rendered note apart.
 *
 * @param html as `model/part-note.ts` writes it
 */
export function readShownNote(html: string): ShownNote {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const take = (selector: string) => [...body.querySelectorAll<HTMLElement>(selector)].map((element) => {
    element.remove()
    return element
  })
  return {
    transitions: take('p.transition').map(({ dataset, innerHTML }) => ({ to: dataset.to, html: innerHTML })),
    asked: take('details.asked').map(({ outerHTML }) => outerHTML).join('\n'),
    spoken: body.innerHTML.trim(),
  }
}

/**
 * The words that lead to the slide that really follows: those that name it, otherwise those that name none, if it is
 * the next one of the whole talk.
 *
 * @param transitions of the slide that is shown
 * @param page its number
 * @param next number and alias of the slide that follows it; undefined if none does
 */
export function leadTo(
  transitions: ShownTransition[],
  page: number,
  next: { page: number, alias?: unknown } | undefined,
): string | undefined {
  if (!next)
    return
  const named = transitions.find(({ to }) => to !== undefined && to === next.alias)
  const unnamed = transitions.find(({ to }) => to === undefined)
  return (named ?? (next.page === page + 1 ? unnamed : undefined))?.html
}
