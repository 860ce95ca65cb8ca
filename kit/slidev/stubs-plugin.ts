import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { stubs } from './stubbed'

const here = 'kit/slidev/stubbed.ts'
const NOTHING = '\0deck:nothing'
const FOREIGN = /[\\/]node_modules[\\/]|^\0/

/** Leaves out of the deck what it has no use for. A stub that the deck needs, or that no longer fits Slidev, stops the build. */
export function slidevStubsPlugins(): Plugin[] {
  const met = new Set<string>()
  return [
    {
      name: 'deck:slidev-stubs',
      enforce: 'pre',
      async resolveId(id, importer) {
        const path = id.replaceAll('\\', '/')
        const own = stubs.find(({ module }) => path === module || path.endsWith(`/node_modules/${module}`))
        if (!own || (own.module.startsWith('.') && !importer?.includes('@slidev/client/')))
          return
        met.add(own.module)
        if (!own.stub)
          return NOTHING
        if (own.stub.startsWith('.'))
          return fileURLToPath(new URL(own.stub, import.meta.url))
        const isPath = path !== own.module
        return isPath ? path.replace(own.module, own.stub) : this.resolve(own.stub, importer, { skipSelf: true })
      },
      load: id => id === NOTHING ? 'export {}' : undefined,
      buildEnd(error) {
        const unused = stubs.find(({ module }) => !met.has(module))
        if (this.environment.mode === 'build' && !error && unused)
          this.error(`${here} leaves ${unused.module} out of the deck (${unused.without}), but Slidev no longer uses it: delete the stub, or fit it to what took its place.`)
      },
    },
    {
      name: 'deck:slidev-stubs-needed',
      enforce: 'post',
      transform(code, id) {
        if (FOREIGN.test(id))
          return
        const needed = stubs.find(({ neededBy }) => neededBy?.test(code))
        if (needed)
          this.error(`${id} needs ${needed.without}, which ${here} leaves out of the deck: delete the stub of ${needed.module} there, or do without.`)
      },
    },
  ]
}
