import type { Part } from './deck-page'

/** Everything in a part of the page that takes the focus, but doesn't show that it has it. */
export function findUnmarkedFocus(part: Part): Promise<string[]> {
  return part.evaluate((root) => {
    const unmarked = [...root.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex="0"]')].filter((element) => {
      if (!element.checkVisibility() || element.closest('[inert]'))
        return false
      // As if it had come there by keyboard.
      element.focus({ focusVisible: true, preventScroll: true } as FocusOptions)
      const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(element)
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || /^rgba\(.*, 0\)$/.test(outlineColor) || Number(opacity) < 0.5
    })
    ;(document.activeElement as HTMLElement).blur()
    return unmarked.map(element => element.outerHTML.slice(0, 120))
  })
}
