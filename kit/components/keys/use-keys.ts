import type { Action } from './list'
import { useEventListener } from '@vueuse/core'
import { layerKeys } from '../evidence/layer/layer-state'
import { isCutOpen } from '../talk/cut-state'
import { isGiven } from '../talk/given'
import { parts } from '../talk/talk-state'
import { giveFocusBack, isEditor, isTextField, keepsKey } from './focus'
import { areCodesOpen, isAskedOpen, keys } from './list'
import { isGotoOpen, isOverviewOpen } from './open-things'
import { isForBrowser, readKey } from './read-key'

const actionOf = new Map(keys.flatMap(entry => Object.entries(entry.keys)))

/** What a key sets off. */
interface Effect {
  act: () => void
  /** Whether it goes on while the key is held: choosing among things does, moving the talk never. */
  isHeld?: boolean
}

/**
 * Hears every key before anybody else, and either acts, or leaves it to what has the focus, or to the browser.
 *
 * @param actions what the deck's keys do
 * @param overviewKeys what keys do while the overview is open, by their names
 */
export function useKeys(actions: Record<Action, () => void>, overviewKeys: Record<string, () => void>): void {
  /** The place of the key that the deck acted on last: held, it stays the deck's, wherever it has led the focus. */
  let lastActed = ''

  function effectOf(key: string, plain: string): Effect | undefined {
    const action = actionOf.get(key)
    if (isGotoOpen() || isAskedOpen.value || isCutOpen.value || areCodesOpen.value)
      return action === 'close' ? { act: actions.close } : undefined
    if (isOverviewOpen() && overviewKeys[plain])
      return { act: overviewKeys[plain], isHeld: true }
    if (layerKeys.value[key])
      return { act: layerKeys.value[key], isHeld: true }
    return action && { act: actions[action] }
  }

  useEventListener(window, 'keydown', (event) => {
    // What fills in forms sends events of other kinds, with no key.
    if (!(event instanceof KeyboardEvent))
      return
    // The start button of some clickers. Loaded anew, a room leaves the full screen, or finds its server gone; also while its talk waits.
    if (event.key === 'F5' && (isGiven.value || parts.talk) && !isForBrowser(event))
      event.preventDefault()
    const [target] = event.composedPath()
    const focused = target instanceof Element ? target : document.body
    if (isEditor(focused))
      return
    if (isForBrowser(event) || isComposing(event, focused))
      return event.stopPropagation()
    const key = readKey(event)
    const plain = key.replace('Shift+', '')
    if (!event.repeat)
      lastActed = ''
    const isHeld = event.repeat && event.code === lastActed
    if (keepsKey(focused, plain) && !isHeld) {
      // A button that is held is pressed once.
      if (event.repeat && plain === 'Enter')
        event.preventDefault()
      return
    }
    // Nobody else’s: Slidev has more keys, that nobody has asked for.
    event.stopPropagation()
    const effect = effectOf(key, plain)
    if (!effect && !isHeld)
      return
    event.preventDefault()
    lastActed = event.code
    if (effect && (!event.repeat || effect.isHeld))
      effect.act()
  }, { capture: true })

  // Slidev’s overview hears numbers by this one.
  useEventListener(window, 'keypress', event => (isForBrowser(event) || event.repeat) && event.stopPropagation(), { capture: true })

  useEventListener(window, 'mouseup', giveFocusBack)
}

/** Enter may only end the writing of a word; Safari says so by the old code. */
function isComposing(event: KeyboardEvent, focused: Element): boolean {
  return isTextField(focused) && (event.isComposing || event.keyCode === 229)
}
