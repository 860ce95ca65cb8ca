import { existsSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DeckError } from '../terminal/fail'
import { siblingOf } from './replace-files'

/**
 * Makes sure before the long work that a file can be written at its end.
 *
 * @throws {DeckError} if it can't
 */
export async function checkOutput(output: string): Promise<void> {
  const trial = siblingOf(output)
  try {
    await mkdir(dirname(output), { recursive: true })
    await writeFile(trial, '')
    await rm(trial)
  }
  catch {
    throw new DeckError(`Nothing can be written to ${dirname(output)}: make that a folder you can write to, or name another place with --output.`)
  }
  if (existsSync(output) && !statSync(output).isFile())
    throw new DeckError(`${output} can't be written, it is ${statSync(output).isDirectory() ? 'a folder' : 'no file'}: name a file with --output.`)
}
