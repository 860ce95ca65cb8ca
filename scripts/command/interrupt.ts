import { constants } from 'node:os'
import process from 'node:process'
import { DeckError } from './fail'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs work that can be interrupted: Ctrl-C aborts its signal, the work's own `finally` blocks tidy up,
 * and only then does the command end.
 *
 * @param sentence what to tell whoever interrupted
 * @throws {DeckError} `sentence`, once the work has come to its end
 */
export async function interruptible<T>(sentence: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const interrupt = (name: typeof signals[number]) =>
    controller.abort(new DeckError(sentence, 128 + constants.signals[name]))
  signals.forEach(name => process.on(name, interrupt))
  try {
    return await work(controller.signal)
  }
  catch (error) {
    controller.signal.throwIfAborted()
    throw error
  }
  finally {
    signals.forEach(name => process.off(name, interrupt))
  }
}
