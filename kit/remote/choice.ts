const KEY = 'deck remote vibrates'

/** Whether whoever speaks has asked this phone to vibrate; where storage is denied, not longer than the page is open. */
export function readChoice(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes'
  }
  catch {
    return false
  }
}

export function keepChoice(vibrates: boolean): void {
  try {
    localStorage.setItem(KEY, vibrates ? 'yes' : 'no')
  }
  catch {
    // Denied or full.
  }
}
