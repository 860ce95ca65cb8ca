import { existsSync, statSync } from 'node:fs'

/** Whether there is a file of that name, rather than a folder, nothing, what only others may see, or no name that could be. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
