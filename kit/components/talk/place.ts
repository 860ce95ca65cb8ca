import type { RouteLocationNormalized } from 'vue-router'
import { useNav } from '@slidev/client'
import { getSlide, getSlidePath } from '@slidev/client/logic/slides.ts'
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
  /** Slidev has put right a step that the address named and the slide doesn't have. */
  onCorrection: (place: Place) => void
  /** An address was opened in this window, or a link followed, that names no slide. */
  onUnnamed: (place: Place, wasPresenter: boolean) => void
  /** The window has entered presenter mode, by an address that names a slide or by one that doesn't. */
  onPresenterEnter: (isNamed: boolean) => void
  onPresenterExit: () => void
}

/** Where a window stands, and the way to lead it elsewhere. */
export interface Standing {
  here: () => Place
  isAt: (place: Place) => boolean
  lead: (place: Place) => void
}

export function useStanding(): Standing {
  const router = useRouter()
  const { clicksTotal, currentPage, hasPrimarySlide, isPresenter, queryClicks } = useNav()
  const isAt = ({ page, clicks }: Place) => page === currentPage.value && clicks === queryClicks.value
  return {
    // By the address: a slide that is not drawn yet has no steps.
    here: () => ({ page: currentPage.value, clicks: queryClicks.value, clicksTotal: clicksTotal.value }),
    isAt,
    lead(place) {
      const { page, clicks } = place
      // In a build that was made meanwhile there may be fewer.
      if (!hasPrimarySlide.value || !getSlide(page))
        return
      // Not a step of this window's own: Back leads past it. Where it is already, this ends what leads it elsewhere.
      router.replace({
        path: getSlidePath(page, isPresenter.value),
        query: { ...router.currentRoute.value.query, clicks: clicks || undefined },
      })
    },
  }
}

/**
 * Watches where this window goes. To be called in a component that is there once.
 *
 * @param here where it stands
 * @param ready what has to be there before the window may be said to have come
 */
export function watchPlace(here: () => Place, ready: Promise<unknown>, events: PlaceEvents): void {
  const router = useRouter()
  const { clicksTotal, hasPrimarySlide } = useNav()
  const isCorrection = (to: RouteLocationNormalized, { path, query }: RouteLocationNormalized) =>
    to.path === path && Number(query.clicks ?? 0) > clicksTotal.value

  let isByHistory = false
  // What was typed comes as a step of the history, too, but one that has no state yet; the router doesn't pass that on.
  router.options.history.listen(() => isByHistory = (window.event as PopStateEvent | undefined)?.state !== null)
  router.afterEach((to, from, failure) => {
    const isOwn = !isByHistory
    isByHistory = false
    if (!from.matched.length || failure)
      return
    const [is, was] = [to, from].map(({ name }) => name === 'presenter') as [boolean, boolean]
    if (is && !was)
      events.onPresenterEnter(namesSlide(to))
    if (was && !is)
      events.onPresenterExit()
    if (!isOwn || !hasPrimarySlide.value)
      return
    if (isCorrection(to, from))
      events.onCorrection(here())
    else if (namesSlide(to))
      events.onMove(here())
    else
      events.onUnnamed(here(), was)
  })

  function arrivalOf(): Arrival {
    if (!namesSlide(router.currentRoute.value))
      return 'unnamed'
    return wasReloaded() ? 'reloaded' : 'named'
  }
  const hasCome = () => events.onArrival(arrivalOf(), hasPrimarySlide.value ? here() : undefined)
  Promise.all([router.isReady(), ready]).then(hasCome, () => {})
}

/** Whether this window showed the deck before it was loaded anew, or gone back to. */
export function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation !== undefined && navigation.type !== 'navigate'
}

/** Whether an address, as it was before it led elsewhere, names a slide. */
function namesSlide({ redirectedFrom, params }: RouteLocationNormalized): boolean {
  const { no } = redirectedFrom?.params ?? params
  return typeof no === 'string' && getSlide(no) !== undefined
}
