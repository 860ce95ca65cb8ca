import type { CutPlan } from '../../sources/cut-plan'
import type { Deck, Rule, Slide } from '../../sources/deck'
import type { Problem } from '../../sources/problem'
import { presentedCount } from '../../model/cuts'
import { readNote } from '../../model/note'
import { CARDINAL, valueOf } from '../../reading/en/cardinals'
import { minutesOf, planCuts } from '../../sources/cut-plan'
import { frontMatterLine } from '../../sources/load-deck'
import { themeNumber } from '../../sources/page-evidence'
import { findAll } from '../../sources/text'

/** How far a cut's notes may be from the minutes it is called after. */
const TOLERANCE = 0.1

const THEME = new RegExp(`\\b(theme|act) (${CARDINAL}|\\d+)\\b`, 'gi')

/** Each cut of a talk is a talk: it begins, ends, takes its time, leads from slide to slide, and speaks of nothing it leaves out. */
export const cuts: Rule = (deck) => {
  const known = deck.evidence.talk?.cuts ?? []
  const wrong = [...wrongLengths(deck), ...deck.slides.flatMap(slide => wrongCut(slide, known))]
  if (wrong.length || !known.length)
    return wrong
  const plans = planCuts(deck)
  return [
    ...endsOf(deck, Math.min(...known)),
    ...plans.flatMap(wrongTime),
    ...wrongTransitions(deck, plans),
    ...plans.filter(({ isWhole }) => !isWhole).flatMap(plan => plan.slides.flatMap(slide => strangers(slide, plan))),
  ]
}

function wrongLengths(deck: Deck): Problem[] {
  const known = deck.evidence.talk?.cuts ?? []
  const whole = minutesOf(deck.headmatter.duration)
  if (known.length && whole === undefined)
    return [{ file: deck.entry, message: 'data/talk.ts names cuts, and nobody says how long the whole talk is: add "duration: 45min" to the headmatter' }]
  return known.filter(minutes => whole !== undefined && minutes >= whole).map(minutes => ({
    file: 'data/talk.ts',
    message: `cuts: a cut of ${minutes} minutes is no shorter than the whole talk, ${whole} by the duration in ${deck.entry}: take it out, or correct one of the two`,
  }))
}

function wrongCut(slide: Slide, known: number[]): Problem[] {
  const { cut } = slide.frontmatter
  if (cut === undefined || known.includes(cut))
    return []
  const lengths = known.length ? `which has cuts of ${known.join(', ')} minutes` : 'which names none'
  const message = Array.isArray(cut)
    ? `cut: name the shortest cut that has this slide, as in "cut: ${Math.min(...cut)}": longer ones have it, too`
    : `there is no cut of ${cut} in data/talk.ts, ${lengths}: name the shortest that has this slide, or add it there`
  return [{ file: slide.file, line: frontMatterLine(slide, 'cut'), message }]
}

/** Every cut begins with the talk's first slide and ends with the one that holds. */
function endsOf({ slides }: Deck, shortest: number): Problem[] {
  const ends = new Set([slides[0]!, slides[presentedCount(slides.map(({ frontmatter }) => frontmatter)) - 1]!])
  return [...ends].filter(({ frontmatter }) => frontmatter.cut !== shortest).map(({ file, line }) => ({
    file,
    line,
    message: `a cut begins with the talk’s first slide and ends with its last: give this one the front matter "cut: ${shortest}"`,
  }))
}

function wrongTime({ minutes, seconds }: CutPlan): Problem[] {
  const took = seconds.reduce((sum, each) => sum + each, 0) / 60
  if (Math.abs(took - minutes) <= minutes * TOLERANCE)
    return []
  const [least, most] = [1 - TOLERANCE, 1 + TOLERANCE].map(share => (minutes * share).toFixed(1))
  return [{
    file: 'data/talk.ts',
    message: `the cut of ${minutes} minutes takes ${took.toFixed(1)} by its notes, and ${least} to ${most} would do: ${took > minutes ? 'leave slides out, or shorten notes' : 'let more slides in'}`,
  }]
}

function wrongTransitions({ slides }: Deck, plans: CutPlan[]): Problem[] {
  const after = (slide: Slide) => plans.map(plan => ({ plan, next: plan.slides[plan.slides.indexOf(slide) + 1] }))
    .filter(({ plan, next }) => next !== undefined && plan.slides.includes(slide))
  return slides.flatMap((slide, i) => {
    const { file, line, note } = slide
    const { transitions } = readNote(note?.text ?? '')
    const joins = new Map(after(slide).filter(({ next }) => next !== slides[i + 1]).map(({ next, plan }) => [next!, plan.minutes]))
    const aliases = [...joins.keys()].map(({ frontmatter }) => frontmatter.routeAlias)
    return [
      ...transitions.filter(({ to }) => to !== undefined && !aliases.includes(to)).map(({ to }) => ({
        file,
        line: note!.line,
        message: `the note leads on to "${to}", which follows this slide in no cut: take the words out, or correct the alias`,
      })),
      ...[...joins].filter(([{ frontmatter }]) => !transitions.some(({ to }) => to !== undefined && to === frontmatter.routeAlias)).map(([next, minutes]) => ({ file, line, message: `in the cut of ${minutes} minutes ${unledTo(next)}` })),
    ]
  })
}

function unledTo({ file, line, frontmatter: { routeAlias } }: Slide): string {
  return routeAlias
    ? `"${routeAlias}" follows here, and the note doesn’t lead there: add a line "→ ${routeAlias}: …" to it`
    : `${file}:${line} follows here: give that slide a routeAlias, and this note a line "→ alias: …"`
}

/** Themes that a note speaks of, and acts, though the cut has no slide of theirs. */
function strangers({ file, note }: Slide, { minutes, slides }: CutPlan): Problem[] {
  if (!note)
    return []
  const told = slides.flatMap(slide => [`theme ${themeNumber(slide)}`, `act ${slide.frontmatter.act}`])
  return findAll(note, THEME).flatMap(({ match, line }) => {
    const what = `${match[1]!.toLowerCase()} ${valueOf(match[2]!)}`
    return told.includes(what) ? [] : [{ file, line, message: `the cut of ${minutes} minutes has no slide of ${match[0]}: leave it out of this note, or the slide out of the cut` }]
  })
}
