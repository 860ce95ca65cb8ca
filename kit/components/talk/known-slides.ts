import type { Router } from 'vue-router'
import { getSlide } from '@slidev/client/logic/slides.ts'

/**
 * Puts addresses right before anybody goes there. One that names a slide there isn't leads nowhere: a new window to the
 * first slide, another one stays. What is no number of steps is none.
 */
export function keepToKnownSlides(router: Router): void {
  router.beforeEach((to, from) => {
    const { no } = to.params
    if (typeof no !== 'string')
      return true
    if (!getSlide(no))
      return from.matched.length === 0 && { name: to.name!, params: { no: String(1) } }
    const { clicks, ...query } = to.query
    return /^\d*$/.test(String(clicks ?? '')) || { ...to, query }
  })
}
