import type { PlannedStep } from './plan'

/** The clock of a talk, as Slidev has it in its shared state. */
export interface Clock {
  status: 'stopped' | 'running' | 'paused'
  /** ms since 1970; pauses that are over have moved it on. */
  startedAt: number
  /** ms since 1970. */
  pausedAt: number
}

/** Seconds late from which it is said how to catch up. */
export const CATCH_UP_FROM = 120

/**
 * Seconds of a talk that count as told by plan when its pace is reckoned: from one slide that took long nobody should
 * conclude that all will.
 */
const TRUST_IN_PLAN = 300

/**
 * Seconds that a talk has been going on, pauses not counted.
 *
 * @param now ms since 1970
 */
export function passedOf({ status, startedAt, pausedAt }: Clock, now: number): number {
  const until = { stopped: startedAt, paused: pausedAt, running: now }[status]
  return Math.max(0, until - startedAt) / 1000
}

/**
 * How late a talk is: late if a step was reached late, or should be done by now; early if it was reached early.
 *
 * @param step that is told, or was told last while another slide is shown
 * @param spent seconds it has been shown
 * @param passed seconds of the talk
 * @returns seconds; negative if early
 */
export function latenessOf({ start, end }: PlannedStep, spent: number, passed: number): number {
  return passed - end + Math.max(0, end - start - spent)
}

/**
 * How long a talk will have been in the end, at the pace it has had so far.
 *
 * @param planned seconds that it should take
 * @param passed seconds it has taken
 * @param late seconds
 */
export function lengthAtPace(planned: number, passed: number, late: number): number {
  const told = Math.min(planned, Math.max(0, passed - late))
  return passed + (planned - told) * (passed + TRUST_IN_PLAN) / (told + TRUST_IN_PLAN)
}

/** Slides to skip, and what that saves. */
export interface CatchUp {
  /** Their numbers in the deck. */
  pages: number[]
  /** Seconds; fewer than needed, if there is no more to be saved. */
  saved: number
}

/**
 * The shortest way to catch up: the fewest slides still to come that the next shorter cut leaves out. What lies between two
 * slides of that cut is skipped as a whole, since the note before has words that lead over it.
 *
 * @param page number of the slide that is shown
 * @param shorter numbers of the slides of the next shorter cut
 * @param late seconds to catch up
 */
export function catchUp(plan: readonly PlannedStep[], page: number, shorter: readonly number[], late: number): CatchUp {
  /** Of each number of slides, the most that can be saved by skipping so many. */
  let best = new Map<number, CatchUp>([[0, { pages: [], saved: 0 }]])
  for (const run of runsToSkip(plan, page, shorter)) {
    const next = new Map(best)
    for (const [count, before] of best) {
      const more = { pages: [...before.pages, ...run.pages], saved: before.saved + run.saved }
      const known = next.get(count + run.pages.length)
      if (!known || more.saved > known.saved)
        next.set(count + run.pages.length, more)
    }
    best = next
  }
  const ways = [...best].sort(([a], [b]) => a - b).map(([, way]) => way)
  return ways.find(({ saved }) => saved >= late) ?? ways.reduce((most, way) => way.saved > most.saved ? way : most)
}

/** Slides ahead that a shorter cut leaves out, those together that follow each other. */
function runsToSkip(plan: readonly PlannedStep[], page: number, shorter: readonly number[]): CatchUp[] {
  const runs: CatchUp[] = []
  let isOpen = false
  const here = plan.findLastIndex(step => step.page === page)
  for (const step of plan.slice(here + 1)) {
    if (shorter.includes(step.page)) {
      isOpen = false
      continue
    }
    if (!isOpen)
      runs.push({ pages: [], saved: 0 })
    isOpen = true
    const run = runs.at(-1)!
    run.saved += step.end - step.start
    if (run.pages.at(-1) !== step.page)
      run.pages.push(step.page)
  }
  return runs
}
