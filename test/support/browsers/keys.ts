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
