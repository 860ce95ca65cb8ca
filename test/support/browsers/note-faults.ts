declare global {
  interface Window {
    notedFaults?: string[]
  }
}

/**
 * Notes what a page complains about from now on. Runs in the page, before all else that is asked of it, where a driver
 * says nothing of the console: what is said before the first question isn't heard.
 *
 * @returns what was noted since it was last asked
 */
export function noteFaults(): string[] {
  if (!window.notedFaults) {
    const noted: string[] = window.notedFaults = []
    const noting = (level: string, say: (...words: unknown[]) => void) => (...words: unknown[]) => {
      noted.push(`console ${level}: ${words.join(' ')}`)
      say(...words)
    }
    console.error = noting('error', console.error)
    console.warn = noting('warn', console.warn)
    addEventListener('error', ({ message }) => noted.push(`console error: ${message}`))
    addEventListener('unhandledrejection', ({ reason }) => noted.push(`console error: ${reason}`))
  }
  return window.notedFaults.splice(0)
}
