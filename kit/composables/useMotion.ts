import { useNav, useSlideContext } from '@slidev/client'

/** Milliseconds a chart may take to move: none in print, in previews, or where the viewer asked for less motion. */
export function useMotion(): number {
  const { $renderContext } = useSlideContext()
  const { isPrintMode } = useNav()
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const live = ['slide', 'presenter'].includes($renderContext.value)
  return live && !isPrintMode.value && !calm ? 250 : 0
}
