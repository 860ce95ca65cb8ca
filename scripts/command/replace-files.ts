import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import process from 'node:process'
import { DeckError } from './fail'

/**
 * Writes whole files or none: each grows beside its place and takes it when all are done.
 * @param contents by path
 * @throws {DeckError} if a file can't be written; earlier ones are as they were
 */
export async function replaceFiles(contents: Record<string, string | Uint8Array>): Promise<void> {
  const files = Object.keys(contents)
  let current = ''
  try {
    for (const file of files) {
      current = file
      await mkdir(dirname(file), { recursive: true })
      await writeFile(siblingOf(file), contents[file]!)
    }
    for (const file of files) {
      current = file
      await rename(siblingOf(file), file)
    }
  }
  catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code)
      throw error
    const name = relative('', current)
    throw new DeckError(`${name} can't be written (${code}): make sure that ${dirname(name)} is a folder you can write to, that ${basename(name)} is no folder, and that no other program has it open.`)
  }
  finally {
    await Promise.all(files.map(file => rm(siblingOf(file), { force: true })).map(removal => removal.catch(() => {})))
  }
}

/** A name beside a file: what is finished there can take its place in one step. */
export function siblingOf(file: string): string {
  return join(dirname(file), `.${basename(file)}-${process.pid}`)
}
