import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'

/** Gives the kit's components the data of the talk that is being built, as `#talk` and `#talk/whole`. */
export function talkPlugin({ userRoot }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:talk',
    config: () => ({ resolve: { alias: { '#talk': normalizePath(join(userRoot, 'data')) } } }),
  }
}
