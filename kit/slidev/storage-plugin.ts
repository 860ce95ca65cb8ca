import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const vueuse = normalizePath(fileURLToPath(new URL('stubs/vueuse-core.ts', import.meta.url)))

/** Has the deck, and Slidev in it, keep settings by `stubs/vueuse-core.ts`, since a browser may deny storage. */
export function storagePlugin(): Plugin {
  return {
    name: 'deck:storage',
    enforce: 'pre',
    resolveId: (id, importer) => id === '@vueuse/core' && importer !== vueuse ? vueuse : undefined,
  }
}
