import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { readDeck } from '.'
import { slidesById } from '../evidence/uses'

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
  }
}
