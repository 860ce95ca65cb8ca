import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { relative } from 'node:path'
import { readDeck } from '.'
import { slidesById } from '../evidence/uses'
import { isPartOfDeck } from './vite-plugin'

const NAME = 'virtual:evidence-uses'
const RESOLVED = `\0${NAME}`

/** Tells the evidence index which slides show an entry. */
export function evidenceUsesPlugin({ userRoot: root, entry }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:evidence-uses',
    resolveId: id => id === NAME ? RESOLVED : undefined,
    async load(id) {
      if (id === RESOLVED)
        return `export default ${JSON.stringify(Object.fromEntries(slidesById(await readDeck({ root, entry }))))}`
    },
    hotUpdate: {
      // Slidev says what an edit of a page changes, and drops what others have said before.
      order: 'post',
      handler({ file, modules }) {
        const uses = isPartOfDeck(relative(root, file)) && this.environment.moduleGraph.getModuleById(RESOLVED)
        return uses ? [...modules, uses] : undefined
      },
    },
  }
}
