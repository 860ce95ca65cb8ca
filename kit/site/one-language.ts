import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { locales } from '../model/schema'

/** Folders whose modules hold texts in several languages: the data, and the list of keys. */
const folders = ['data/', 'kit/components/keys/']

/** A text of theirs in one language, as it stands there: `'zh-Hant': '…'` with its comma. */
const textIn = (locale: string) => new RegExp(`(?:'${locale}'|\\b${locale}): '(?:[^'\\\\]|\\\\.)*'(?:, ?)?`, 'g')

/** Leaves out of a build the texts in languages that its edition isn't in: nobody who opens it sees them. */
export function oneLanguagePlugin({ userRoot, data }: ResolvedSlidevOptions): Plugin {
  const own = folders.map(folder => normalizePath(join(userRoot, folder)))
  const others = locales.filter(locale => locale !== data.headmatter.lang).map(textIn)
  return {
    name: 'deck:one-language',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (own.some(folder => normalizePath(id).startsWith(folder)))
        return { code: others.reduce((rest, text) => rest.replace(text, ''), code), map: null }
    },
  }
}
