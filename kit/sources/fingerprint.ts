import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from '../slidev/cli'
import { DeckError } from '../terminal/fail'

/** What the deck is not made of, what is made from it, what a command's words are led into, and what is hidden. */
const OTHER = /^(?:node_modules|test|dist|out|kit\/styles\/fonts)(?:\/|$)|^[^/]+\.(?:log|txt|pdf|pptx)$|(?:^|\/)\./

/**
 * Names the state of all that a running order's deck is made of: equal as long as none of it changes.
 *
 * @throws {DeckError} if a file can't be read, such as one that another program takes away meanwhile
 */
export async function fingerprint(entry: string): Promise<string> {
  const hash = createHash('sha256').update(entry)
  // The running order may lie where nothing else is looked for.
  const files = [join(projectRoot, entry), ...await sourcesIn(projectRoot)]
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

/** @param above where it is linked from, as links may lead back there */
async function sourcesIn(folder: string, above: string[] = []): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => isSource(join(folder, name)))
    .sort((a, b) => a.name < b.name ? -1 : 1)
  const files = await Promise.all(entries.map(async (entry) => {
    const path = join(folder, entry.name)
    // A link that leads nowhere is for whoever reads it to complain of.
    const found = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry
    if (!found.isDirectory())
      return found.isFile() ? [path] : []
    if (!entry.isSymbolicLink())
      return sourcesIn(path, above)
    const [linked, own] = await Promise.all([realpath(path), realpath(folder)])
    return `${own}/`.startsWith(`${linked}/`) || above.includes(linked) ? [] : sourcesIn(path, [...above, linked])
  }))
  return files.flat()
}
