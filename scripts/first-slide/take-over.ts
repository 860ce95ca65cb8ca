import type { Router } from 'vue-router'

/**
 * In the built deck the page itself holds the first slide (`write-first-slide.ts`), which lies over the deck. Takes it
 * away as soon as the deck has drawn the slide below it with the same letters, or shows another one.
 */
export function takeOverFirstSlide(router: Router): void {
  const still = document.getElementById('first-slide')
  if (!still)
    return
  router.afterEach(({ path }) => {
    if (path !== '/1')
      still.remove()
  })
  const look = async () => {
    const own = document.querySelector('#slideshow .slidev-page-1 .slidev-layout')
    if (!own)
      return requestAnimationFrame(look)
    // Fonts are asked for when a text is laid out.
    own.getBoundingClientRect()
    await document.fonts.ready
    requestAnimationFrame(() => still.remove())
  }
  requestAnimationFrame(look)
}
