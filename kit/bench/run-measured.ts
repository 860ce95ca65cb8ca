import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'
import { DeckError } from '../terminal/fail'

/** What a whole command took. */
export interface Cost {
  seconds: number
  /** Most memory of the command and all it started, at one time. */
  mebibytes: number
}

/** Milliseconds between two looks at the memory. */
const EVERY = 100

/**
 * Runs a command with Node and watches it and everything it starts; reads /proc, so on Linux only.
 *
 * @throws {DeckError} if the command fails
 */
export async function runMeasured(args: string[], signal: AbortSignal): Promise<Cost> {
  const start = performance.now()
  const command = spawn(process.execPath, args, { stdio: 'ignore' })
  let mebibytes = 0
  let isLooking = false
  const watch = setInterval(async () => {
    if (isLooking)
      return
    isLooking = true
    mebibytes = Math.max(mebibytes, await memoryOf(command.pid!))
    isLooking = false
  }, EVERY)
  // A command that is asked to end tidies up first.
  const end = () => command.kill()
  signal.addEventListener('abort', end)
  const [code] = await once(command, 'close')
  signal.removeEventListener('abort', end)
  clearInterval(watch)
  signal.throwIfAborted()
  if (code !== 0)
    throw new DeckError(`${args.join(' ')} ended with ${code}: run it by hand to see why.`)
  return { seconds: (performance.now() - start) / 1000, mebibytes }
}

/** Memory of a process and its descendants; what they share counts once. */
async function memoryOf(root: number): Promise<number> {
  const pids = (await readdir('/proc')).map(Number).filter(Boolean)
  const parents = new Map(await Promise.all(pids.map(async pid => [pid, await parentOf(pid)] as const)))
  const isOurs = (pid: number): boolean => pid === root || (parents.get(pid) ? isOurs(parents.get(pid)!) : false)
  const sizes = await Promise.all(pids.filter(isOurs).map(shareOf))
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

function parentOf(pid: number): Promise<number> {
  return readFile(`/proc/${pid}/stat`, 'utf8').then(stat => Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]), () => 0)
}

/** KiB; a process that has just ended has none. */
function shareOf(pid: number): Promise<number> {
  return readFile(`/proc/${pid}/smaps_rollup`, 'utf8').then(text => Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0), () => 0)
}
