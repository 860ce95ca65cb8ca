import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

/** Sees that a program doesn't outlive tests that end by themselves; those that are killed can't end it. */
export function tie<Program extends ChildProcess>(program: Program): Program {
  const end = () => void program.kill()
  process.once('exit', end)
  program.once('exit', () => process.off('exit', end))
  return program
}

/** Ends a program and waits until it has. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null)
    return
  const ended = once(program, 'exit')
  program.kill()
  await ended
}
