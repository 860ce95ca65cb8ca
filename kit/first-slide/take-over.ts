import type { Router } from 'vue-router'

/**
 * In the built deck the page itself holds the first slide (`write-first-slide.ts`), which lies over the deck. Takes it
 * away as soon as the deck has drawn the slide below it with the same letters, or anybody does anything.
 */
export function takeOverFirstSlide(router: Router): void {
  const still = document.getElementById('first-slide')
  if (!still)
    return
  const remove = () => still.remove()
  router.afterEach(({ path }) => {
    if (path !== '/1')
      remove()
  })
  const look = async () => {
    if (!still.isConnected)
      return
    const own = document.querySelector('#slideshow .slidev-page-1 .slidev-layout')
    if (!own)
      return requestAnimationFrame(look)
    // What a key or a click asks for may be on this slide, too: its evidence, a black screen, the overview.
    for (const event of ['keydown', 'pointerdown'])
      addEventListener(event, remove, { once: true, capture: true })
    await Promise.allSettled(lettersOf(own))
    requestAnimationFrame(remove)
  }
  requestAnimationFrame(look)
}

/** The deck's own files of the fonts that the page brought cut down, for what a slide says. */
function lettersOf(slide: Element): Promise<unknown>[] {
  return [...document.fonts]
    .map(({ family, weight }) => ({ family: family.replace(/^["']?First |["']$/g, ''), weight, isFirst: /^["']?First /.test(family) }))
    .filter(({ isFirst }) => isFirst)
    .map(({ family, weight }) => document.fonts.load(`${weight} 1em '${family}'`, slide.textContent!))
}
