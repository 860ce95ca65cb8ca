/** What a slide's note takes to say, as it stands in the rendered note. */
export interface NoteTimes {
  /** What the slide is called in transitions. */
  alias?: string
  /** Steps in their order, each with the click that it begins at, and seconds. A click between two belongs to the former. */
  steps: { click: number, seconds: number }[]
  /** Words that lead on: to the slide of an alias, or, without one, to the next of the whole talk. */
  transitions: { to?: string, seconds: number }[]
}

/** A step of the talk, and when it should begin and end: seconds of the talk's clock. */
export interface PlannedStep {
  /** Number of its slide in the deck, from 1. */
  page: number
  /** The click that it begins at. */
  click: number
  start: number
  end: number
}

/** Seconds that steps took in a rehearsal, by `stepKey`. */
export type Measured = ReadonlyMap<string, number>

const STEP = /<section class="step" data-step="(\d+)" data-seconds="([\d.]+)"/g
const TRANSITION = /<p class="transition"(?: data-to="([\w-]+)")? data-seconds="([\d.]+)"/g

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** How steps are called in a rehearsal. */
export function stepKey({ page, click }: { page: number, click: number }): string {
  return `${page}:${click}`
}

/**
 * Reads what a rendered note says of its own length.
 *
 * @param noteHTML as `site/notes/note-parts.ts` renders it; a slide without a note is one step that takes no time
 * @param alias of the slide
 */
export function readTimes(noteHTML: string, alias?: string): NoteTimes {
  const steps = [...noteHTML.matchAll(STEP)].map(([, click, seconds]) => ({ click: Number(click), seconds: Number(seconds) }))
  return {
    alias,
    steps: steps[0]?.click === 0 ? steps : [{ click: 0, seconds: 0 }, ...steps],
    transitions: [...noteHTML.matchAll(TRANSITION)].map(([, to, seconds]) => ({ to, seconds: Number(seconds) })),
  }
}

/**
 * When each step of a talk should be reached. A slide's share is what its note takes to say, with the words that lead to
 * the slide that follows in this cut; all shares together fill the time there is. Where no note says anything, all steps
 * are alike.
 *
 * @param times of all slides of the deck
 * @param pages numbers of the slides that are presented, from 1, in their order
 * @param duration seconds there are
 * @param measured what steps took in a rehearsal, in place of the count of their words; the others keep their share of it
 */
export function planTalk(times: NoteTimes[], pages: number[], duration: number, measured: Measured = new Map()): PlannedStep[] {
  const steps = pages.flatMap((page, i) => stepsOf(times, page, pages[i + 1]))
  const known = steps.filter(step => measured.has(stepKey(step)))
  const speed = ratio(sum(known.map(step => measured.get(stepKey(step))!)), sum(known.map(({ seconds }) => seconds)))
  const shares = steps.map(step => measured.get(stepKey(step)) ?? step.seconds * speed)
  const total = sum(shares)
  let end = 0
  return steps.map(({ page, click }, i) => {
    const start = end
    end += total ? shares[i]! / total * duration : duration / steps.length
    return { page, click, start, end }
  })
}

function stepsOf(times: NoteTimes[], page: number, next: number | undefined) {
  const { steps, transitions } = times[page - 1]!
  const isLead = ({ to }: { to?: string }) => to === undefined ? next === page + 1 : to === times[next! - 1]!.alias
  const leads = next === undefined ? 0 : transitions.find(isLead)?.seconds ?? 0
  return steps.map(({ click, seconds }, i) => ({ page, click, seconds: i === steps.length - 1 ? seconds + leads : seconds }))
}

/** A talk whose length was changed while it was given. */
export interface Change {
  /** Where the talk was. */
  spot: { page: number, click: number }
  /** When it was: seconds of its clock. */
  at: number
  /** Seconds there were from then on; without, what the rest of the cut takes. */
  left?: number
}

/** A plan for what is left of a talk when its length is changed: it begins where and when that was, and nothing before is owed. */
export function planRest(plan: readonly PlannedStep[], { spot, at, left }: Change): PlannedStep[] {
  const here = findStep(plan, spot)
  // From a slide that the new cut leaves out one goes on with the next one.
  const from = here < 0 ? plan.findIndex(({ page }) => page > spot.page) : here
  const begin = plan[from]?.start ?? plan.at(-1)!.end
  const natural = plan.at(-1)!.end - begin
  const scale = left === undefined || !natural ? 1 : left / natural
  const timeOf = (seconds: number) => at + Math.max(0, seconds - begin) * scale
  return plan.map(step => ({ ...step, start: timeOf(step.start), end: timeOf(step.end) }))
}

/** The step of a plan that a click belongs to: its place in the plan, or -1 for a slide that isn't presented. */
export function findStep(plan: readonly PlannedStep[], { page, click }: { page: number, click: number }): number {
  return plan.findLastIndex(step => step.page === page && step.click <= click)
}

/** How much slower than their words some steps were; nothing is known of it where one of the two is nothing. */
function ratio(took: number, planned: number): number {
  return took && planned ? took / planned : 1
}

/** Seconds of a plan from a slide on, or from the next one that it has. */
export function leftFrom(plan: readonly PlannedStep[], page: number): number {
  const here = plan.find(step => step.page >= page)
  return here ? plan.at(-1)!.end - here.start : 0
}
