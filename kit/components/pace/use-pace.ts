import type { ComputedRef, Ref } from 'vue'
import type { CatchUp } from '../../model/pace'
import type { PlannedStep } from '../../model/plan'
import { useNav } from '@slidev/client'
import { useNow } from '@vueuse/core'
import { computed } from 'vue'
import { talk } from '#talk'
import { pagesOfCut } from '../../model/cuts'
import { CATCH_UP_FROM, catchUp, latenessOf, lengthAtPace } from '../../model/pace'
import { findStep, planRest } from '../../model/plan'
import { logAt, tookStep } from '../../model/rehearsal'
import { useCut } from '../talk/use-cut'
import { clock, usePassed } from './clock'
import { paceLog } from './keep-log'
import { usePlan } from './use-plan'

/** How a talk keeps its time: all in seconds, but for the time of day. */
interface Pace {
  now: Ref<Date>
  passed: ComputedRef<number>
  /** Negative past the end. */
  left: ComputedRef<number>
  /** Negative if early; 0 before the clock is started. */
  late: ComputedRef<number>
  /** Where the talk should be by now. */
  due: ComputedRef<PlannedStep>
  /** When the talk will end at the pace it has had so far. */
  ends: ComputedRef<Date>
  /** The shortest way to catch up, for who is so late that it matters, where there is a shorter cut. */
  way: ComputedRef<CatchUp | undefined>
  /** Of the whole talk: where it is, and where it should be, from 0 to 1. */
  shares: ComputedRef<{ told: number, due: number }>
}

/** The pace of the talk that is given. To be called in a page that shows notes. */
export function usePace(): Pace {
  const { clicks, currentPage, slides } = useNav()
  const { minutes } = useCut()
  const now = useNow({ interval: 250 })
  const passed = usePassed(now)
  const whole = usePlan(() => minutes.value, () => !paceLog.value?.isByItself)
  const plan = computed(() => paceLog.value?.change ? planRest(whole.plan.value, paceLog.value.change) : whole.plan.value)
  const duration = computed(() => paceLog.value?.change ? plan.value.at(-1)!.end : whole.duration.value)

  const told = computed(() => {
    const spot = paceLog.value?.told ?? { page: currentPage.value, click: clicks.value }
    // What another length has left behind is told.
    return plan.value[findStep(plan.value, spot)] ?? plan.value.findLast(({ page }) => page < spot.page) ?? plan.value[0]!
  })
  const late = computed(() => {
    const log = paceLog.value
    if (!log)
      return 0
    // What a step took before the length was changed is owed by none: from then on its plan has it anew.
    const spent = Math.min(tookStep(plan.value, told.value, logAt(log, passed.value).took), passed.value - (log.change?.at ?? 0))
    return latenessOf(told.value, spent, passed.value)
  })
  const way = computed(() => {
    const all = slides.value.map(({ meta }) => meta.slide.frontmatter)
    const shorter = Math.max(...(talk.cuts ?? []).filter(cut => cut < (minutes.value ?? Infinity)))
    const pages = () => pagesOfCut(all, shorter)
    return late.value >= CATCH_UP_FROM && shorter > 0 ? catchUp(plan.value, told.value.page, pages(), late.value) : undefined
  })
  return {
    now,
    passed,
    left: computed(() => duration.value - passed.value),
    late,
    due: computed(() => plan.value.findLast(({ start }) => start <= passed.value) ?? plan.value[0]!),
    ends: computed(() => new Date(now.value.getTime() + 1000 * (lengthAtPace(duration.value, passed.value, late.value) - passed.value))),
    way,
    shares: computed(() => ({
      told: share(passed.value - late.value, duration.value),
      due: clock.value.status === 'stopped' ? 0 : share(passed.value, duration.value),
    })),
  }
}

function share(part: number, whole: number): number {
  return whole ? Math.min(1, Math.max(0, part / whole)) : 0
}
