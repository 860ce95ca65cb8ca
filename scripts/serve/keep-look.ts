import type { ViteHotContext } from 'vite/types/hot.js'
import type { Router } from 'vue-router'
import type { Look } from './messages'
import { useDebounceFn } from '@vueuse/core'
import { stillSlide } from '../first-slide/still-slide'
import { LOOK, STYLES } from './messages'

/** Milliseconds without another update of the page. */
const CALM = 1000

/**
 * Hands the look of the deck to the server as soon as it has come to rest on the first slide, and again after each edit.
 * What the server put into the page of it (`serve-look.ts`) goes when the deck has styles of its own; where it put
 * nothing, they are asked for before anything is seen without them.
 */
export function keepLook(hot: ViteHotContext, router: Router): void {
  const keep = useDebounceFn(async () => {
    await document.fonts.ready
    const isAsItBegins = router.currentRoute.value.fullPath === '/1' && !document.querySelector('.evidence-layer, vite-error-overlay')
    if (isAsItBegins && document.querySelector('#slideshow .slidev-page-1 .slidev-layout'))
      hot.send(LOOK, readLook())
  }, CALM)
  hot.on('vite:afterUpdate', () => {
    if (!document.getElementById('first-slide'))
      document.getElementById('kept-css')?.remove()
    keep()
  })
  hot.on(LOOK, keep)
  keep()
  if (!document.getElementById('kept-css'))
    router.isReady().then(() => hot.send(STYLES))
}

function readLook(): Look {
  return {
    slide: stillSlide(document).html,
    css: [...document.querySelectorAll('style[data-vite-dev-id]')].map(style => style.textContent).join('\n'),
  }
}
