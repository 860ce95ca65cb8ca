import type { Place } from './place'
import { useNav } from '@slidev/client'
import { useTalk } from './talk-state'

/** What leads away from the talk: a key that shows something, a row of the evidence index, a jump to what the cut leaves out. */
type Errand = 'map' | 'marks' | 'answers' | 'asked' | 'row' | 'jump'

interface WayBack {
  /** Where the talk was, whatever else was looked at since. */
  from: Pick<Place, 'page' | 'clicks'>
  /** What has led away last: the same leads back, from wherever one has gone meanwhile. */
  by: Errand
}

/** The way back to the talk while something else is shown; all windows of a talk have the same (`keep-way-back.ts` ends it). */
export const wayBack = useTalk<WayBack | undefined>('way back', undefined)

/** To be called in a component, or where keys are set up. */
export function useWayBack() {
  const { clicks, currentPage, go } = useNav()
  return {
    /** Remembers where the talk is, for what is shown next. */
    leaveBy(by: Errand): void {
      wayBack.value = { from: wayBack.value?.from ?? { page: currentPage.value, clicks: clicks.value }, by }
    },
    /** Ends nothing before the talk is there: until then its time goes on where it was. */
    async goBack(): Promise<void> {
      if (!wayBack.value)
        return
      const { page, clicks } = wayBack.value.from
      await go(page, clicks)
      wayBack.value = undefined
    },
  }
}
