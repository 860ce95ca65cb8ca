import { existsSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import process from 'node:process'
import { DeckError } from '../terminal/fail'

/**
 * Writes whole files or none: each grows beside its place and takes it when all are done.
 * @param contents by path
 * @throws {DeckError} if a file can't be written; earlier ones are as they were
 */
export async function replaceFiles(contents: Record<string, string | Uint8Array>): Promise<void> {
  const files = Object.keys(contents)
  const inTheWay = files.find(file => existsSync(file) && !statSync(file).isFile())
  if (inTheWay)
    throw new DeckError(`${relative('', inTheWay)} can't be written, there is a folder of that name: move it away.`)
  try {
    for (const file of files) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(siblingOf(file), contents[file]!)
    }
    for (const file of files)
      await rename(siblingOf(file), file)
  }
  catch (error) {
    throw inWords(error, files)
  }
  finally {
    await Promise.all(files.map(file => rm(siblingOf(file), { force: true }).catch(() => {})))
  }
}

/** The sentence for files or a folder that the system would not have written; an error of another sort stays what it is. */
export function inWords(error: unknown, paths: string[]): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (!syscall)
    return error
  const [names, folder] = [paths.map(path => relative('', path)).join(' and '), relative('', dirname(paths[0]!)) || '.']
  return new DeckError(code === 'ENOSPC'
    ? `${names} can't be written, the disk is full: make room and try again.`
    : `${names} can't be written (${code}): make ${folder} a folder you can write to, and close the files in other programs.`)
}

/** A name beside a file: what is finished there can take its place in one step. */
export function siblingOf(file: string): string {
  return join(dirname(file), `.${basename(file)}-${process.pid}`)
}
