import type { Change, Measured, PlannedStep } from './plan'
import { stepKey } from './plan'

/** Where a window of the talk stands. */
export interface Spot {
  page: number
  click: number
}

/** What a talk has taken so far, step by step. */
export interface PaceLog {
  /** When its clock was started: ms since 1970. */
  began: number
  /** Whether the clock started by itself, when the first slide was left: what that took isn't known. */
  isByItself: boolean
  /** Where the talk is. */
  at: Spot
  /** The last place on a slide that is presented: where the talk goes on after a question. */
  told: Spot
  /** When it came to where it is: seconds of the clock. */
  since: number
  /** When somebody chose another length in mid-talk. */
  change?: Change
  /** Seconds that each click of a slide was shown, by `stepKey`, but for the time since. */
  took: Record<string, number>
}

/** What one rehearsal, or the talk itself, has taken. */
export interface Rehearsal {
  /** The deck's title. */
  talk: string
  /** ms since 1970; tells rehearsals apart. */
  began: number
  /** The cut that was rehearsed; the whole talk without. */
  cut?: number
  /** Seconds by `stepKey`. */
  took: Record<string, number>
  /** Titles of the slides at that time, by their numbers. */
  titles: Record<number, string>
}

/**
 * A log whose clock has come to a time, with what was shown since it was written.
 *
 * @param passed seconds of the clock
 */
export function logAt(log: PaceLog, passed: number): PaceLog {
  const key = stepKey(log.at)
  const took = { ...log.took, [key]: (log.took[key] ?? 0) + Math.max(0, passed - log.since) }
  return { ...log, since: passed, took }
}

/** Seconds that the clicks of a planned step took together. */
export function tookStep(plan: readonly PlannedStep[], step: PlannedStep, took: Record<string, number>): number {
  const next = plan[plan.indexOf(step) + 1]
  const last = next?.page === step.page ? next.click : Infinity
  return Object.entries(took).reduce((sum, [key, seconds]) => {
    const [page, click] = key.split(':').map(Number) as [number, number]
    return page === step.page && click >= step.click && click < last ? sum + seconds : sum
  }, 0)
}

/** What each step of a plan took in a rehearsal; steps that weren't reached are not in it. */
export function measuredBy({ took }: Rehearsal, plan: readonly PlannedStep[]): Measured {
  const measured = plan.map(step => [stepKey(step), tookStep(plan, step, took)] as const)
  return new Map(measured.filter(([, seconds]) => seconds > 0))
}

/**
 * A rehearsal by the numbers that its slides have now: known by their titles, since slides move while a talk is written.
 * What it knows of slides that are gone is left out.
 *
 * @param titles of all slides of the deck
 */
export function renumber(rehearsal: Rehearsal, titles: readonly string[]): Rehearsal {
  const pageNow = (page: number) => {
    const title = rehearsal.titles[page] ?? ''
    const pages = titles.flatMap((each, i) => each === title ? [i + 1] : [])
    return pages.includes(page) ? page : pages.length === 1 ? pages[0] : undefined
  }
  const moved = Object.entries(rehearsal.took).flatMap(([key, seconds]) => {
    const [page, click] = key.split(':').map(Number) as [number, number]
    const now = pageNow(page)
    return now === undefined ? [] : [[stepKey({ page: now, click }), seconds] as const]
  })
  return { ...rehearsal, took: Object.fromEntries(moved), titles: Object.fromEntries(titles.map((title, i) => [i + 1, title])) }
}
