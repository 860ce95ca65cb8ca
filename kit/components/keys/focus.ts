const TEXT_FIELD = 'select, input:not([type=range], [type=checkbox], [type=radio], [type=button])'
/** The cards of the overview are chosen by the overview’s own keys. */
const PRESSED = 'a, button, summary, input, [role=button]:not(.slidev-overview-card), [role=radio]'
const SLIDER = '[type=range]'

/** Whether what has the focus is written into; Escape leaves it. */
export function isTextField(element: Element): boolean {
  return element.matches(TEXT_FIELD)
}

/** Whether it is an editor of Slidev’s, which has keys of its own, with Ctrl, too. */
export function isEditor(element: Element): boolean {
  return element.matches('textarea') || (element as HTMLElement).isContentEditable
}

/** Whether what has the focus keeps a key for itself; all other keys are the deck’s. */
export function keepsKey(element: Element, key: string): boolean {
  if (isTextField(element))
    return key !== 'Esc'
  if (element.matches(SLIDER))
    return ['→', '←', '↓', '↑', 'Home', 'End'].includes(key)
  if (element.matches(PRESSED))
    return ['Enter', 'Space'].includes(key)
  // A speaker note longer than its box is scrolled.
  return !!element.closest('.slidev-note, .speaker-note') && ['↓', '↑', 'Home', 'End'].includes(key)
}

/** Who presses a button or drags a slider with the mouse means it once: the keys after it are the deck’s again. */
export function giveFocusBack(event: MouseEvent): void {
  const focused = document.activeElement
  // A screen reader presses without a mouse, and stays.
  if (event.detail > 0 && focused instanceof HTMLElement && focused.matches(PRESSED) && !isTextField(focused))
    focused.blur()
}
