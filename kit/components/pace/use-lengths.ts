import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { talk } from '#talk'
import { pagesOfCut } from '../../model/cuts'
import { leftFrom, planTalk } from '../../model/plan'
import { wayBack } from '../talk/way-back'
import { useNoteTimes } from './use-note-times'

/** A length that the talk can be given in, as far as it is still to come. */
export interface Length {
  /** The cut's name; undefined is the whole talk. */
  cut: number | undefined
  /** Minutes of all of it. */
  minutes: number
  /** How many slides are still to come, with the one that is shown. */
  slides: number
  /** Seconds that these take by their notes. */
  left: number
}

/** All lengths of the talk from the slide that is shown, the longest first. To be called in a page that shows notes. */
export function useLengths(): ComputedRef<Length[]> {
  const { currentPage } = useNav()
  // While something else is shown, the talk goes on where it was.
  const here = computed(() => wayBack.value?.from.page ?? currentPage.value)
  const { matters, times, whole } = useNoteTimes()
  const cuts = [undefined, ...[...talk.cuts ?? []].sort((a, b) => b - a)]
  return computed(() => cuts.map((cut) => {
    const minutes = cut ?? whole / 60
    const pages = pagesOfCut(matters, cut)
    return {
      cut,
      minutes,
      slides: pages.filter(page => page >= here.value).length,
      left: leftFrom(planTalk(times, pages, minutes * 60), here.value),
    }
  }))
}
