import type { Deck, Slide } from './deck'
import { pagesOfCut } from '../model/cuts'
import { readNote } from '../model/note'

/** A length of the talk, with what it presents. */
export interface CutPlan {
  /** Its name. */
  minutes: number
  isWhole: boolean
  slides: Slide[]
  /** What its notes take to say, in seconds, a number for each slide with the words that lead on from there. */
  seconds: number[]
}

const MINUTES = /^(\d+)\s*min$/

/** Minutes of a duration as the headmatter writes it, `45min`. */
export function minutesOf(duration: unknown): number | undefined {
  const minutes = MINUTES.exec(String(duration ?? ''))?.[1]
  return minutes === undefined ? undefined : Number(minutes)
}

/** All lengths of a talk, the longest first: the whole, if the headmatter says how long it is, and its cuts. */
export function planCuts(deck: Deck): CutPlan[] {
  const whole = minutesOf(deck.headmatter.duration)
  const cuts = [...deck.evidence.talk?.cuts ?? []].sort((a, b) => b - a)
  return [...whole === undefined ? [] : [planOf(deck, whole, true)], ...cuts.map(minutes => planOf(deck, minutes, false))]
}

function planOf({ slides }: Deck, minutes: number, isWhole: boolean): CutPlan {
  const pages = pagesOfCut(slides.map(({ frontmatter }) => frontmatter), isWhole ? undefined : minutes)
  const own = pages.map(page => slides[page - 1]!)
  return { minutes, isWhole, slides: own, seconds: own.map((slide, i) => secondsOf(slide, own[i + 1], slides)) }
}

function secondsOf(slide: Slide, next: Slide | undefined, all: Slide[]): number {
  const { steps, transitions } = readNote(slide.note?.text ?? '')
  const isNext = next !== undefined && all.indexOf(next) === all.indexOf(slide) + 1
  const leads = transitions.find(({ to }) => to === undefined ? isNext : to === next?.frontmatter.routeAlias)
  return steps.reduce((sum, seconds) => sum + seconds, leads?.seconds ?? 0)
}
