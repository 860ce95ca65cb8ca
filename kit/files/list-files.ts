import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * All files in a folder and in the folders within it, in no order.
 *
 * @returns paths from there, with `/` on every system
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
}
