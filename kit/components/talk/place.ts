import { useNav } from '@slidev/client'
import { getSlidePath } from '@slidev/client/logic/slides.ts'
import { useRouter } from 'vue-router'

/** Where a window of the talk stands. */
export interface Place {
  page: number
  clicks: number
  clicksTotal: number
}

/** How a window has come to its first slide: its address names it, it was there before, or it is just the first. */
export type Arrival = 'named' | 'reloaded' | 'unnamed'

interface PlaceEvents {
  /** The window has come; a page that shows no slide has no place. */
  onArrival: (arrival: Arrival, place: Place | undefined) => void
  /** Somebody has gone to another place in this window, though not by the browser's Back or Forward. */
  onMove: (place: Place) => void
}

/** Watches where this window goes. To be called in a component that is there once. */
export function watchPlace({ onArrival, onMove }: PlaceEvents): { isAt: (place: Place) => boolean, lead: (place: Place) => void } {
  const router = useRouter()
  const { clicksContext, clicksTotal, currentPage, hasPrimarySlide, isPresenter } = useNav()
  const here = (): Place => ({ page: currentPage.value, clicks: clicksContext.value.current, clicksTotal: clicksTotal.value })
  const isAt = ({ page, clicks }: Place) => page === currentPage.value && clicks === clicksContext.value.current

  let isByHistory = false
  router.options.history.listen((_to, _from, { delta }) => isByHistory = delta !== 0)
  router.afterEach((_to, from, failure) => {
    const isOwn = !isByHistory
    isByHistory = false
    if (from.matched.length && !failure && isOwn && hasPrimarySlide.value)
      onMove(here())
  })

  function arrivalOf(): Arrival {
    if (router.currentRoute.value.redirectedFrom || !hasPrimarySlide.value)
      return 'unnamed'
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return !navigation || navigation.type === 'navigate' ? 'named' : 'reloaded'
  }
  router.isReady().then(() => onArrival(arrivalOf(), hasPrimarySlide.value ? here() : undefined), () => {})

  return {
    isAt,
    lead(place) {
      if (!hasPrimarySlide.value || isAt(place))
        return
      const { page, clicks } = place
      // Not a step of this window's own: Back leads past it.
      router.replace({ path: getSlidePath(page, isPresenter.value), query: { ...router.currentRoute.value.query, clicks: clicks || undefined } })
    },
  }
}
