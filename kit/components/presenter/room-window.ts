import { untilLinked } from '../talk/linked-windows'

/** What keeps the slides from the projector; the first three open them in a window to be moved there by hand. */
export type Hindrance = 'noApi' | 'refused' | 'oneScreen' | 'blocked'

interface DetailedScreen { availLeft: number, availTop: number, availWidth: number, availHeight: number }
interface ScreenDetails { screens: DetailedScreen[], currentScreen: DetailedScreen }

/** Of the Window Management API, which only some browsers have: https://www.w3.org/TR/window-management/ */
type WithScreens = typeof globalThis & { getScreenDetails?: () => Promise<ScreenDetails> }

/**
 * Fills the projector with this window, and goes on presenting in a new one where this was: browsers let one press of a
 * button do both, but not open a window and fill a screen with that. To be called as a button is pressed.
 *
 * @param addresses of the slides and of presenter mode, at the place where the talk is
 * @returns what is in the way; undefined when this window is to show the slides
 */
export async function fillProjector({ slides, presenter }: { slides: string, presenter: string }): Promise<Hindrance | undefined> {
  const openByHand = (why: Hindrance) => window.open(slides, '', 'popup') ? why : 'blocked'
  const { getScreenDetails } = globalThis as WithScreens
  if (!getScreenDetails)
    return openByHand('noApi')
  let projector: DetailedScreen | undefined
  let here: DetailedScreen
  try {
    const { screens, currentScreen } = await getScreenDetails()
    here = currentScreen
    projector = screens.find(screen => screen !== currentScreen)
    if (projector)
      // Slidev’s own button and key for the full screen know of this element.
      await document.body.requestFullscreen({ screen: projector } as FullscreenOptions)
  }
  catch {
    return openByHand('refused')
  }
  if (!projector)
    return openByHand('oneScreen')
  const { availLeft, availTop, availWidth, availHeight } = here
  const opened = window.open(presenter, '', `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`)
  if (!opened) {
    await document.exitFullscreen()
    return 'blocked'
  }
  // Of a file that is opened in another window, a browser doesn't tell when it has come.
  const isLoaded = new Promise(resolve => opened.addEventListener('load', resolve, { once: true }))
  await Promise.race([isLoaded, untilLinked(opened)])
}
