import { showGotoDialog, showInfoDialog, showOverview } from '@slidev/client/state/index.ts'
import { closeLayer, isLayerOpen } from '../evidence/layer/layer-state'
import { isCutOpen } from '../talk/cut-state'
import { isTextField } from './focus'
import { areCodesOpen, isAskedOpen, isHelpOpen } from './list'

// What they show comes a moment after the deck does: until then the deck keeps its keys.
export const isGotoOpen = (): boolean => showGotoDialog.value && document.querySelector('#slidev-goto-dialog') !== null
export const isOverviewOpen = (): boolean => showOverview.value && document.querySelector('.slidev-overview-card') !== null

/** A menu of Slidev’s controls, which opens and closes by the button before it; while they are hidden, it is, too. */
const openMenu = () => [...document.querySelectorAll('nav .z-menu')].find(menu => menu.checkVisibility({ opacityProperty: true }))

/** What can lie over the slide, the topmost first. */
const openThings: { isOpen: () => boolean, close: () => void }[] = [
  { isOpen: () => isAskedOpen.value, close: () => isAskedOpen.value = false },
  { isOpen: () => areCodesOpen.value, close: () => areCodesOpen.value = false },
  { isOpen: () => isCutOpen.value, close: () => isCutOpen.value = false },
  { isOpen: () => !!openMenu(), close: closeMenu },
  { isOpen: () => showInfoDialog.value, close: () => showInfoDialog.value = false },
  { isOpen: isGotoOpen, close: () => showGotoDialog.value = false },
  { isOpen: () => isTextField(document.activeElement!), close: () => (document.activeElement as HTMLElement).blur() },
  { isOpen: isOverviewOpen, close: () => showOverview.value = false },
  { isOpen: () => isHelpOpen.value, close: () => isHelpOpen.value = false },
  { isOpen: () => isLayerOpen.value, close: closeLayer },
]

/**
 * Closes what lies on top; whatever is below it takes another press.
 *
 * @returns whether anything was open
 */
export function closeTopmost(): boolean {
  const topmost = openThings.find(({ isOpen }) => isOpen())
  topmost?.close()
  return topmost !== undefined
}

function closeMenu(): void {
  const menu = openMenu()!
  const button = menu.parentElement!.querySelector('button')!
  const hadFocus = menu.contains(document.activeElement)
  button.click()
  if (hadFocus)
    button.focus()
}
