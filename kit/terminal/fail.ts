import process from 'node:process'

/** A failure a person can mend. Its message is the sentence they read; no stack trace goes with it. */
export class DeckError extends Error {
  override name = 'DeckError'

  /**
   * @param message what is wrong, where, and what to do about it
   * @param exitCode what the command ends with
   */
  constructor(message: string, readonly exitCode = 1) {
    super(message)
  }
}

/** Runs a command; a `DeckError` becomes its sentence and a non-zero exit, any other error is a bug and shows itself. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  // Whoever reads along may have read enough: a server goes on.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      throw error
  })
  try {
    await command()
  }
  catch (error) {
    if (!(error instanceof DeckError))
      throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  }
}
