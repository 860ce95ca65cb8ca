import type { Router } from 'vue-router'
import { getSlide } from '@slidev/client/logic/slides.ts'

/** An address that names a slide there isn't leads nowhere: a new window to the first slide, another one stays. */
export function keepToKnownSlides(router: Router): void {
  router.beforeEach((to, from) => {
    const { no } = to.params
    if (typeof no !== 'string' || getSlide(no))
      return true
    return from.matched.length === 0 && { name: to.name!, params: { no: String(1) } }
  })
}
