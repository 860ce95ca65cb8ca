/** How the keys that have no letter are named, on the keyboard and in the list of keys. */
const caps: Record<string, string> = {
  'ArrowRight': '→',
  'ArrowLeft': '←',
  'ArrowDown': '↓',
  'ArrowUp': '↑',
  'PageDown': 'PgDn',
  'PageUp': 'PgUp',
  'Escape': 'Esc',
  ' ': 'Space',
}

const FULL_WIDTH = /^[\uFF01-\uFF5E\u3000]$/
const PRINTED = /^[\x21-\x7E]$/
const LETTER = /^[a-z]$/
/** What an input method, a dead key or a letter of another script tells: nothing about the key. */
const UNTOLD = /^(?:Process|Dead|Unidentified|[^\p{Script=Latin}\p{ASCII}])$/u
const LETTER_KEY = /^Key([A-Z])$/

/**
 * Which key was pressed, by its name in the list of keys: by the letter it gives, full-width or with caps lock, too;
 * by its place on the keyboard where it gives no Latin letter, as with Chinese input methods, Cyrillic or Greek.
 */
export function readKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  const given = FULL_WIDTH.test(key) ? key.normalize('NFKC') : key
  const name = UNTOLD.test(given) ? keyAt(code, shiftKey) : given
  // A sign has its shift already, which differs from layout to layout.
  if (PRINTED.test(name) && !LETTER.test(name.toLowerCase()))
    return name
  return (shiftKey ? 'Shift+' : '') + (PRINTED.test(name) ? name.toLowerCase() : caps[name] ?? name)
}

/** What a key gives on a Latin keyboard. */
function keyAt(code: string, shiftKey: boolean): string {
  const signs: Record<string, string> = { Space: ' ', Period: shiftKey ? '>' : '.', Slash: shiftKey ? '?' : '/' }
  return LETTER_KEY.exec(code)?.[1] ?? signs[code] ?? code
}

/** Whether only the browser is to act: with Ctrl, Alt or Meta, and with AltGr, which some systems tell by its name alone. */
export function isForBrowser(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')
}
