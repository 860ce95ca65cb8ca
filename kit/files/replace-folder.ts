import { existsSync, statSync } from 'node:fs'
import { access, constants, mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { DeckError } from '../terminal/fail'
import { sweepLeftovers } from './leftovers'
import { inWords, siblingOf } from './replace-files'

/**
 * Fills a folder that grows beside its place and takes it at the end: a failure leaves the last one whole.
 *
 * @param target whole path of the folder; whatever is there is replaced
 * @param fill writes into the folder it is given
 * @throws {DeckError} if `target` can't be written
 */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<unknown>): Promise<void> {
  const growing = siblingOf(target)
  const last = `${growing}-last`
  try {
    await prepare(target, growing)
  }
  catch (error) {
    throw inWords(error, [target])
  }
  try {
    await fill(growing)
    await swap(growing, target, last)
  }
  catch (error) {
    throw isOfWriting(error, [target, growing, last]) ? inWords(error, [target]) : error
  }
  finally {
    await rm(growing, { recursive: true, force: true })
  }
}

/** Whether an error of the system is about what was to be written, rather than about what `fill` reads for it. */
function isOfWriting(error: unknown, folders: string[]): boolean {
  const { code, path, dest = path } = error as { code?: string, path?: string, dest?: string }
  // Of a copy that failed, only this tells which of its two ends did.
  const place = code === 'ENOENT' ? path : dest
  return !place || folders.some(folder => place === folder || place.startsWith(folder + sep))
}

async function prepare(target: string, growing: string): Promise<void> {
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new DeckError(`The folder ${relative('', target)} can't be written, there is a file of that name: move it away.`)
  await mkdir(dirname(target), { recursive: true })
  await sweepLeftovers(dirname(target), basename(target))
  await mkdir(growing)
  if (existsSync(target))
    await access(target, constants.W_OK)
}

async function swap(growing: string, target: string, last: string): Promise<void> {
  const replaces = existsSync(target)
  if (replaces)
    await rename(target, last)
  await rename(growing, target).catch(async (error) => {
    if (replaces)
      await rename(last, target)
    throw error
  })
  // What can't be deleted now, a later run sweeps away.
  await rm(last, { recursive: true, force: true }).catch(() => {})
}
