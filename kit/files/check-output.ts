import type { Stats } from 'node:fs'
import { existsSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { DeckError } from '../terminal/fail'
import { siblingOf } from './replace-files'

const sortOf = (there: Stats) => there.isDirectory() ? 'a folder' : 'no file'

/**
 * Makes sure before the long work that a file can be written at its end, and is none of another sort, such as a source.
 *
 * @param output its path
 * @param extension how its name ends, such as `.pdf`
 * @throws {DeckError} if it can't
 */
export async function checkOutput(output: string, extension: string): Promise<void> {
  const there = existsSync(output) ? statSync(output) : undefined
  if (there && !there.isFile())
    throw new DeckError(`${output} can't be written, it is ${sortOf(there)}: name a file with --output.`)
  if (extname(output).toLowerCase() !== extension)
    throw new DeckError(`${output} can't be written, its name doesn't end with ${extension}: name a file that does with --output.`)
  await checkFolder(output)
}

/**
 * Makes sure that a file can be written into a folder, which is made if it isn't there.
 *
 * @param file of any name
 * @throws {DeckError} if it can't
 */
export async function checkFolder(file: string): Promise<void> {
  const trial = siblingOf(file)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(trial, '')
    await rm(trial)
  }
  catch (error) {
    throw new DeckError((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG'
      ? `${basename(file)} is too long a name: name a shorter one with --output.`
      : `Nothing can be written to ${dirname(file)}: make that a folder you can write to, or name another place with --output.`)
  }
}
