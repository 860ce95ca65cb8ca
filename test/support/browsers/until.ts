import { vi } from 'vitest'

/**
 * Waits until something holds; a question that fails counts as not yet.
 *
 * @param what it is, for the sentence where it never does
 * @param see what is there instead, for the same
 */
export async function until(what: string, holds: () => Promise<boolean>, see = async () => ''): Promise<void> {
  let failure: unknown
  try {
    await vi.waitUntil(async () => {
      try {
        return await holds()
      }
      catch (error) {
        failure = error
      }
    }, { timeout: 30_000, interval: 10 })
  }
  catch {
    throw new Error(`Waited in vain until ${what}. ${await see()}`, { cause: failure })
  }
}
