/** What WebDriver, classic and BiDi, calls keys that print nothing, by Playwright's names for them. */
const codes: Record<string, string> = {
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** The actions by which WebDriver, classic or BiDi, presses a key and lets it go. */
export function pressing(key: string) {
  const held = key === '?' ? [codes.Shift!] : []
  const all = [...held, codes[key] ?? key]
  return [{
    type: 'key',
    id: 'keyboard',
    actions: [...all.map(value => ({ type: 'keyDown', value })), ...all.reverse().map(value => ({ type: 'keyUp', value }))],
  }]
}

/** The actions by which it clicks on a point of the page, in the page's pixels. */
export function clicking({ x, y }: { x: number, y: number }) {
  const actions = [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
}

/** Where to click on an element. Runs in the page. */
export function middleOf(selector: string) {
  const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect()
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
}
