import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { locales } from '../model/schema'

/** A text of the data in one language, as the data have it: `'zh-Hant': '…'` with its comma. */
const textIn = (locale: string) => new RegExp(`(?:'${locale}'|\\b${locale}): '(?:[^'\\\\]|\\\\.)*'(?:, ?)?`, 'g')

/** Leaves out of a build the data's texts in languages that its edition isn't in: nobody who opens it sees them. */
export function oneLanguagePlugin({ userRoot, data }: ResolvedSlidevOptions): Plugin {
  const own = normalizePath(join(userRoot, 'data/'))
  const others = locales.filter(locale => locale !== data.headmatter.lang).map(textIn)
  return {
    name: 'deck:one-language',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (normalizePath(id).startsWith(own))
        return { code: others.reduce((rest, text) => rest.replace(text, ''), code), map: null }
    },
  }
}
