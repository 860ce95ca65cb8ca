import type { Plugin } from 'vite'
import type { Patch } from './patches'
import { patches } from './patches'

/** Served, a script bears its version. */
const CLIENT_FILE = /\/@slidev\/client\/([^?]+)(?:\?v=\w+)?$/
const here = 'kit/slidev/patches/'

/** Patches Slidev's interface while the deck is built or served; a patch that no longer fits stops both. */
export function slidevPatchesPlugin(): Plugin {
  const met = new Set<string>()
  return {
    name: 'deck:slidev-patches',
    enforce: 'pre',
    transform(code, id) {
      const file = CLIENT_FILE.exec(id.replaceAll('\\', '/'))?.[1]
      const own = patches.filter(patch => patch.file === file)
      if (!own.length)
        return
      met.add(file!)
      try {
        return { code: own.reduce(applyPatch, code), map: null }
      }
      catch (error) {
        this.error((error as Error).message)
      }
    },
    buildEnd(error) {
      const unused = patches.find(({ file }) => !met.has(file))
      if (this.environment.mode === 'build' && !error && unused)
        this.error(`Slidev’s ${unused.file} is patched in ${here} (${unused.fault}), but Slidev no longer has or uses that file. If what took its place is in order, delete the patch; otherwise move it.`)
    },
  }
}

/**
 * Code of one of Slidev's files with a patch applied.
 *
 * @throws {Error} if what the patch changes isn't there exactly once
 */
export function applyPatch(code: string, { file, fault, changes }: Patch): string {
  return changes.reduce((mended, [from, to]) => {
    const count = mended.split(from).length - 1
    if (count !== 1)
      throw new Error(`Slidev’s ${file} is patched in ${here} (${fault}), but “${from}” stands there ${count} times instead of once. If Slidev has mended it itself, delete the patch; otherwise fit it to the new file.`)
    return mended.replace(from, () => to)
  }, code)
}
