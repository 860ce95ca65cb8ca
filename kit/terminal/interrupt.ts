import { constants } from 'node:os'
import process from 'node:process'
import { DeckError } from './fail'

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'
const signals: Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Calls back when the command is asked to end.
 *
 * @returns a function that stops listening
 */
export function onInterrupt(callback: (signal: Signal) => void): () => void {
  const listeners = signals.map(signal => [signal, () => callback(signal)] as const)
  listeners.forEach(([signal, listener]) => process.on(signal, listener))
  // Whoever ends npm ends the shell between npm and this command, but not the command: it notices that it was left alone.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid === parent || callback('SIGTERM'), 300).unref()
  return () => {
    listeners.forEach(([signal, listener]) => process.off(signal, listener))
    clearInterval(watch)
  }
}

/** Waits until the command is asked to end; says how. */
export function untilInterrupted(): Promise<Signal> {
  return new Promise((resolve) => {
    const stopListening = onInterrupt((signal) => {
      stopListening()
      resolve(signal)
    })
  })
}

/**
 * Runs work that can be interrupted: Ctrl-C aborts its signal, the work's own `finally` blocks tidy up,
 * and only then does the command end.
 *
 * @param sentence what to tell whoever interrupted
 * @throws {DeckError} `sentence`, once the work has come to its end
 */
export async function interruptible<T>(sentence: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stopListening = onInterrupt(signal =>
    controller.abort(new DeckError(sentence, 128 + constants.signals[signal])))
  try {
    return await work(controller.signal)
  }
  catch (error) {
    controller.signal.throwIfAborted()
    throw error
  }
  finally {
    stopListening()
  }
}
