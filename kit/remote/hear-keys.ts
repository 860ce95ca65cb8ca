/** What keys do, on a second computer or a clicker that is paired with the phone: as in presenter mode. */
type Actions = Record<'next' | 'back' | 'black' | 'evidence' | 'clock' | 'map', () => void>

const actionOf: Record<string, keyof Actions> = {
  'ArrowRight': 'next',
  'PageDown': 'next',
  ' ': 'next',
  'ArrowLeft': 'back',
  'PageUp': 'back',
  'b': 'black',
  '.': 'black',
  'r': 'evidence',
  'p': 'clock',
  'm': 'map',
}

/** @returns function that stops hearing them */
export function hearKeys(actions: Actions): () => void {
  function hear(event: KeyboardEvent): void {
    const action = actionOf[event.key]
    const target = event.target as Element
    if (!action || event.repeat || event.ctrlKey || event.altKey || event.metaKey || target.closest('dialog') || (event.key === ' ' && target.closest('button')))
      return
    event.preventDefault()
    actions[action]()
  }
  window.addEventListener('keydown', hear)
  return () => window.removeEventListener('keydown', hear)
}
