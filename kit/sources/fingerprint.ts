import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from '../slidev/cli'
import { DeckError } from '../terminal/fail'

/** What the deck is not made of, what is made from it, and what is hidden. */
const OTHER = /^(?:node_modules|test|dist|out|kit\/styles\/fonts)(?:\/|$)|(?:^|\/)\./

/**
 * Names the state of all that a running order's deck is made of: equal as long as none of it changes.
 *
 * @throws {DeckError} if a file can't be read, such as one that another program takes away meanwhile
 */
export async function fingerprint(entry: string): Promise<string> {
  const hash = createHash('sha256').update(entry)
  const files = await sourcesIn(projectRoot)
  // All at once: in a server that has much to do, each wait is long.
  const contents = await Promise.all(files.map(file => readFile(file).catch(({ code }) => {
    throw new DeckError(`${relative(projectRoot, file)} can’t be read (${code}): see that it is there and readable, and run the command again.`)
  })))
  files.forEach((file, i) => hash.update(file).update(contents[i]!))
  return hash.digest('hex').slice(0, 16)
}

/** Whether the deck may be made of a file or a folder, given by its whole path. */
export function isSource(path: string): boolean {
  return !OTHER.test(relative(projectRoot, path).replaceAll('\\', '/'))
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => isSource(join(folder, name)))
    .sort((a, b) => a.name < b.name ? -1 : 1)
  const files = await Promise.all(entries.map(entry => entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []))
  return files.flat()
}
