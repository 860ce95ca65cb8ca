import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/** What `siblingOf` names, and what `replaceFolder` sets aside. */
const LEFTOVER = /^\.(.+)-(\d+)(-last)?$/

/**
 * Takes away what processes that were killed have left in a folder, as far as that is allowed. What they had set aside
 * and not replaced goes back to its place.
 *
 * @param only the name of what is about to be written; of anything unless given
 */
export async function sweepLeftovers(folder: string, only?: string): Promise<void> {
  for (const leftover of await readdir(folder)) {
    const [, name, digits, isLast] = LEFTOVER.exec(leftover) ?? []
    if (!name || (only && name !== only))
      continue
    const pid = Number(digits)
    // What this process is about to write, another left that had its number before.
    const isGone = pid === process.pid ? only !== undefined : !isRunning(pid)
    const [from, to] = [join(folder, leftover), join(folder, name)]
    if (isGone)
      await (isLast && !existsSync(to) ? rename(from, to) : rm(from, { recursive: true, force: true })).catch(() => {})
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
