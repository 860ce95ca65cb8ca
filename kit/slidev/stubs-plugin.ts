import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { cuts } from './stubbed'

const here = 'kit/slidev/stubbed.ts'
const NOTHING = '\0deck:nothing'
const FOREIGN = /[\\/]node_modules[\\/]|^\0/

/** Leaves out of the deck what it has no use for. A cut that the deck needs, or that no longer fits Slidev, stops the build. */
export function slidevCutsPlugins(): Plugin[] {
  const met = new Set<string>()
  return [
    {
      name: 'deck:slidev-cuts',
      enforce: 'pre',
      async resolveId(id, importer) {
        const path = id.replaceAll('\\', '/')
        const cut = cuts.find(({ module }) => path === module || path.endsWith(`/node_modules/${module}`))
        if (!cut || (cut.module.startsWith('.') && !importer?.includes('@slidev/client/')))
          return
        met.add(cut.module)
        if (!cut.standIn)
          return NOTHING
        if (cut.standIn.startsWith('.'))
          return fileURLToPath(new URL(cut.standIn, import.meta.url))
        const isPath = path !== cut.module
        return isPath ? path.replace(cut.module, cut.standIn) : this.resolve(cut.standIn, importer, { skipSelf: true })
      },
      load: id => id === NOTHING ? 'export {}' : undefined,
      buildEnd(error) {
        const unused = cuts.find(({ module }) => !met.has(module))
        if (this.environment.mode === 'build' && !error && unused)
          this.error(`${here} leaves ${unused.module} out of the deck (${unused.without}), but Slidev no longer uses it: delete the cut, or fit it to what took its place.`)
      },
    },
    {
      name: 'deck:slidev-cuts-needed',
      enforce: 'post',
      transform(code, id) {
        if (FOREIGN.test(id))
          return
        const needed = cuts.find(({ neededBy }) => neededBy?.test(code))
        if (needed)
          this.error(`${id} needs ${needed.without}, which ${here} leaves out of the deck: delete the cut of ${needed.module} there, or do without.`)
      },
    },
  ]
}
