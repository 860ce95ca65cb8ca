import type { ComputedRef } from 'vue'
import type { DeckSlideRoute } from '../../types/slidev-client'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { placeBack } from '../talk/cut-state'
import { useCut } from '../talk/use-cut'

/** A slide at one of its steps. */
export interface FollowingStep {
  route: DeckSlideRoute
  click: number
}

/** What follows in the talk: the next step, and the slide after the present one. Both are undefined where it ends. */
export function useFollowing(): { nextSlide: ComputedRef<DeckSlideRoute | undefined>, nextStep: ComputedRef<FollowingStep | undefined> } {
  const { clicksContext, currentPage, currentSlideRoute, slides } = useNav()
  const { nextPage } = useCut()
  const nextSlide = computed(() => {
    const page = nextPage(currentPage.value)
    return page === undefined ? undefined : slides.value[page - 1]
  })
  const nextStep = computed(() => {
    const { current, total } = clicksContext.value
    if (current < total)
      return { route: currentSlideRoute.value, click: current + 1 }
    const route = nextSlide.value
    return route && { route, click: placeBack(currentPage.value)?.clicks ?? 0 }
  })
  return { nextSlide, nextStep }
}
