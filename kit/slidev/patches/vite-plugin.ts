import type { Plugin } from 'vite'
import type { Mend } from './mends'
import { mends } from './mends'

/** Served, a script bears its version. */
const CLIENT_FILE = /\/@slidev\/client\/([^?]+)(?:\?v=\w+)?$/
const here = 'kit/slidev/patches/'

/** Mends Slidev's interface while the deck is built or served; a mend that no longer fits stops both. */
export function slidevMendsPlugin(): Plugin {
  const met = new Set<string>()
  return {
    name: 'deck:slidev-mends',
    enforce: 'pre',
    transform(code, id) {
      const file = CLIENT_FILE.exec(id.replaceAll('\\', '/'))?.[1]
      const own = mends.filter(mend => mend.file === file)
      if (!own.length)
        return
      met.add(file!)
      try {
        return { code: own.reduce(applyMend, code), map: null }
      }
      catch (error) {
        this.error((error as Error).message)
      }
    },
    buildEnd(error) {
      const unused = mends.find(({ file }) => !met.has(file))
      if (this.environment.mode === 'build' && !error && unused)
        this.error(`Slidev’s ${unused.file} is mended in ${here} (${unused.fault}), but Slidev no longer has or uses that file. If what took its place is in order, delete the mend; otherwise move it.`)
    },
  }
}

/**
 * Code of one of Slidev's files with a mend applied.
 *
 * @throws {Error} if what the mend changes isn't there exactly once
 */
export function applyMend(code: string, { file, fault, changes }: Mend): string {
  return changes.reduce((mended, [from, to]) => {
    const count = mended.split(from).length - 1
    if (count !== 1)
      throw new Error(`Slidev’s ${file} is mended in ${here} (${fault}), but “${from}” stands there ${count} times instead of once. If Slidev has mended it itself, delete the mend; otherwise fit it to the new file.`)
    return mended.replace(from, () => to)
  }, code)
}
