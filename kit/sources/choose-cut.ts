import type { Outline } from './outline-deck'
import { pagesOfCut, presentedCount } from '../model/cuts'
import { DeckError } from '../terminal/fail'
import { minutesOf } from './cut-plan'
import { loadData } from './load-data'

/** A length of the talk that was asked for. */
export interface ChosenCut {
  minutes: number
  /** Numbers of what belongs to it on paper: the slides it presents, and the appendix. */
  pages: number[]
}

/**
 * Finds the cut that the option `--cut` names.
 *
 * @param named minutes, as they were typed
 * @returns nothing for the whole talk
 * @throws {DeckError} if the talk has no such cut
 */
export async function chooseCut(root: string, { duration, slides }: Outline, named: string | undefined): Promise<ChosenCut | undefined> {
  if (named === undefined)
    return undefined
  const { talk: [talk] } = await loadData(root)
  const cuts = [...talk?.value?.cuts ?? []].sort((a, b) => b - a)
  const whole = minutesOf(duration)
  const minutes = Number(named.replace(/ ?min(?:utes)?$/, ''))
  if (minutes === whole)
    return undefined
  if (!cuts.includes(minutes)) {
    throw new DeckError(cuts.length
      ? `There is no cut of ${named} minutes: this talk has ${[...whole ? [`${whole}, which is all of it`] : [], ...cuts].join(', ')}.`
      : 'This talk has no cuts: name them in data/talk.ts, such as cuts: [5, 15, 30].')
  }
  const first = presentedCount(slides) + 1
  return { minutes, pages: [...pagesOfCut(slides, minutes), ...slides.slice(first - 1).map(({ number }) => number)] }
}
