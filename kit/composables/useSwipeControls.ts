import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/** Pixels of a finger’s way across the slide that are meant. */
const WAY = 60
/** Pixels that a resting finger trembles, and milliseconds of rest after which it selects words. */
const TREMBLE = 10
const REST = 400

/**
 * One finger across the slide is a step, in the place of Slidev’s own swipes, which step while two fingers magnify,
 * and beside the slide. `styles/interface.css` leaves the browser all but that one movement.
 *
 * @param root what holds the slide
 */
export function useSwipeControls(root: Ref<HTMLElement | undefined>): void {
  const { next, prev } = useNav()
  let start: PointerEvent | undefined
  let hasMoved = false
  const forget = () => start = undefined
  const wayOf = ({ clientX, clientY }: PointerEvent) => [clientX - start!.clientX, clientY - start!.clientY] as const

  const isMagnified = () => (window.visualViewport?.scale ?? 1) > 1.01
  // A magnified page is moved about by one finger, in all directions.
  useEventListener(window.visualViewport, 'resize', () => {
    document.documentElement.classList.toggle('magnified', isMagnified())
  })

  // A second finger is never the primary one, wherever it is.
  useEventListener(window, 'pointerdown', event => event.isPrimary || forget())
  useEventListener(root, 'pointerdown', (event) => {
    const touched = event.target as Element
    if (!event.isPrimary || event.pointerType !== 'touch' || isMagnified() || !touched.closest('#slide-content') || touched.matches('input'))
      return
    start = event
    hasMoved = false
  })
  useEventListener(root, 'pointermove', (event) => {
    if (event.pointerId !== start?.pointerId || hasMoved)
      return
    hasMoved = Math.hypot(...wayOf(event)) > TREMBLE
    if (event.timeStamp - start.timeStamp > REST)
      forget()
  })
  // The browser takes it for scrolling or magnifying, or words are being selected.
  useEventListener(window, ['pointercancel', 'contextmenu'], forget)
  useEventListener(document, 'selectionchange', forget)
  useEventListener(window, 'pointerup', (event) => {
    if (event.pointerId !== start?.pointerId)
      return
    const [x, y] = wayOf(event)
    forget()
    if (Math.abs(x) >= WAY && Math.abs(x) > Math.abs(y))
      x < 0 ? next() : prev()
  })
}
