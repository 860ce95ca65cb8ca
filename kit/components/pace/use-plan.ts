import type { ComputedRef } from 'vue'
import type { NoteTimes, PlannedStep } from '../../model/plan'
import { computed } from 'vue'
import { pagesOfCut } from '../../model/cuts'
import { planTalk } from '../../model/plan'
import { measuredBy, renumber } from '../../model/rehearsal'
import { plannedBy, rehearsals } from './rehearsals'
import { useNoteTimes } from './use-note-times'

/** The plan of the talk that is presented. */
interface TalkPlan {
  /** When each step should be reached. */
  plan: ComputedRef<PlannedStep[]>
  /** Seconds there are for the talk. */
  duration: ComputedRef<number>
  /** Of all slides; empty for one without a heading. */
  titles: string[]
}

/**
 * When each step should be reached in a cut of the talk. To be called in a page that shows notes: only those have them.
 *
 * @param cut in minutes; undefined is the whole talk
 * @param isFirstTold whether the time of the first slide, of a number, counts: not where the clock started when it was left
 */
export function usePlan(cut: () => number | undefined, isFirstTold: (first: number) => boolean): TalkPlan {
  const { matters, times, titles, whole } = useNoteTimes()
  const duration = computed(() => (cut() ?? 0) * 60 || whole)
  const pages = computed(() => pagesOfCut(matters, cut()))

  const plan = computed(() => {
    const first = pages.value[0]!
    const hasFirst = isFirstTold(first)
    const own = hasFirst ? times : times.map((note, i) => i + 1 === first ? untimed(note) : note)
    const byWords = planTalk(own, pages.value, duration.value)
    const kept = rehearsals.value.find(({ began }) => began === plannedBy.value)
    if (!kept)
      return byWords
    const told = byWords.filter(({ page }) => hasFirst || page !== first)
    return planTalk(own, pages.value, duration.value, measuredBy(renumber(kept, titles), told))
  })
  return { plan, duration, titles }
}

function untimed(note: NoteTimes): NoteTimes {
  return { ...note, steps: note.steps.map(step => ({ ...step, seconds: 0 })), transitions: [] }
}
