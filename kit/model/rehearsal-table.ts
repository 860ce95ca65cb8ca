import type { PlannedStep } from './plan'
import type { Rehearsal } from './rehearsal'
import { tookStep } from './rehearsal'

/** What a step, a slide or a talk took: seconds; undefined where it wasn't shown. */
export interface Taken {
  planned: number
  took?: number
  /** In the rehearsal that is compared with. */
  before?: number
}

export interface SlideRow extends Taken {
  page: number
  /** Its steps, each with the click it begins at; none for a slide of one step. */
  steps: (Taken & { click: number })[]
}

/** A rehearsal against the plan, and beside another one. */
export interface RehearsalTable {
  slides: SlideRow[]
  /** Slides that aren't presented: looked up for a question. */
  others: Taken
  all: Taken
}

/** @param before another rehearsal, with the same numbers of slides */
export function tabulate(plan: readonly PlannedStep[], { took }: Rehearsal, before?: Rehearsal): RehearsalTable {
  const pages = [...new Set(plan.map(({ page }) => page))]
  const shown = (step: PlannedStep, of: Record<string, number> | undefined) => (of && tookStep(plan, step, of)) || undefined
  const slides = pages.map((page) => {
    const steps = plan.filter(step => step.page === page).map(step => ({
      click: step.click,
      planned: step.end - step.start,
      took: shown(step, took),
      before: shown(step, before?.took),
    }))
    return { page, ...together(steps), steps: steps.length > 1 ? steps : [] }
  })
  const elsewhere = (of: Record<string, number> | undefined) => sum(Object.entries(of ?? {})
    .flatMap(([key, seconds]) => pages.includes(Number.parseInt(key)) ? [] : [seconds]))
  const others = { planned: 0, took: elsewhere(took), before: elsewhere(before?.took) }
  return { slides, others, all: together([...slides, others]) }
}

function together(parts: Taken[]): Taken {
  return {
    planned: sum(parts.map(({ planned }) => planned)) ?? 0,
    took: sum(parts.map(({ took }) => took)),
    before: sum(parts.map(({ before }) => before)),
  }
}

/** Of nothing, nothing. */
function sum(numbers: (number | undefined)[]): number | undefined {
  const known = numbers.filter(number => number !== undefined)
  return known.length ? known.reduce((total, each) => total + each, 0) : undefined
}
