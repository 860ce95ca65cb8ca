import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Localized } from '../../model/schema'
import type { Shares } from './shares'
import { join, relative } from 'node:path'
import { normalizePath } from 'vite'
import { isPartOfDeck } from '../../check/vite-plugin'
import { readShares } from './shares'

const ENTRIES = 'virtual:entries'
const INDEX = 'virtual:evidence-index'

/** What may be an id, in quotes or in a list of ids; what only looks like one is in no file. */
const ID = /(?<![\w.-])[a-z0-9-]+\.[a-z0-9-]+(?![\w-])/g
/** What can name an entry, beside the data and the kit: slides, components, snippets. */
const CODE = /(?:\.vue(?:\?vue&type=script.*)?|\.ts|__slidev_\d+\.md)$/

/** Gives a deck its evidence: while it is written all at once, in a build what a slide names with the slide. */
export function evidencePlugins(options: ResolvedSlidevOptions): Plugin[] {
  return [evidenceAtOncePlugin(options), evidenceWithSlidesPlugin(options)]
}

/** The absolute path of a file, and as code imports it. */
function filesOf(root: string) {
  const path = (file: string) => normalizePath(join(root, file))
  return { path, quoted: (file: string) => JSON.stringify(path(file)) }
}

/** While the deck is written, all evidence is there, and the index hears of each edit. */
function evidenceAtOncePlugin({ userRoot: root, entry }: ResolvedSlidevOptions): Plugin {
  const { quoted } = filesOf(root)
  return {
    name: 'deck:evidence-at-once',
    apply: 'serve',
    resolveId: id => [ENTRIES, INDEX].includes(id) ? `\0${id}` : undefined,
    async load(id) {
      if (id === `\0${ENTRIES}`) {
        return `
import { derived, themes } from ${quoted('data/whole.ts')}
import { indexById } from ${quoted('kit/model/pick.ts')}
export { themes }
export const entries = indexById(themes, derived)`
      }
      if (id === `\0${INDEX}`) {
        const { rows } = await readShares(root, entry)
        return `export const rows = ${JSON.stringify(rows)}`
      }
    },
    hotUpdate: {
      // Slidev says what an edit of a page changes, and drops what others have said before.
      order: 'post',
      handler({ file, modules }) {
        const index = isPartOfDeck(relative(root, file)) && this.environment.moduleGraph.getModuleById(`\0${INDEX}`)
        return index ? [...modules, index] : undefined
      },
    },
  }
}

/**
 * In a build, what names an entry brings the data file that it is in: no slide waits for the evidence of others, however many
 * there are. What lists everything has it brought by `data/whole.ts`.
 */
function evidenceWithSlidesPlugin({ userRoot: root, entry, data }: ResolvedSlidevOptions): Plugin {
  const { path, quoted } = filesOf(root)
  const whole = path('data/whole.ts')
  const notOfTalk = ['data/', 'kit/', 'node_modules/'].map(path)
  let reading: Promise<Shares> | undefined
  const read = () => reading ??= readShares(root, entry)

  /** Code that puts the entries of a data file, and their rows, where all look for them. */
  const bring = (file: string, { filesById, rows }: Shares) => `
import { entries } from '${ENTRIES}'
import { rows } from '${INDEX}'
import { entriesOf } from ${quoted('kit/model/pick.ts')}
import data from ${quoted(file)}
entriesOf(data).forEach(entry => entries.set(entry.id, entry))
Object.assign(rows, ${JSON.stringify(Object.fromEntries(Object.entries(rows).filter(([id]) => filesById.get(id)![0] === file)))})`

  /** The data files that a module of the talk needs beside what it imports. */
  function filesFor(id: string, code: string, { filesById }: Shares): string[] {
    const module = normalizePath(id)
    if (module === whole)
      return [...filesById.values()].flat()
    const isOfTalk = module.startsWith(path('/')) && !notOfTalk.some(folder => module.startsWith(folder))
    return isOfTalk && CODE.test(module) ? [...code.matchAll(ID)].flatMap(([name]) => filesById.get(name) ?? []) : []
  }

  return {
    name: 'deck:evidence-with-slides',
    apply: 'build',
    // After Vue has made scripts of components and slides.
    enforce: 'post',
    resolveId: id => id === INDEX || id.startsWith(ENTRIES) ? `\0${id}` : undefined,
    async load(id) {
      if (id === `\0${INDEX}`)
        return 'export const rows = {}'
      if (id === `\0${ENTRIES}`)
        return `export const themes = ${JSON.stringify((await read()).themes.map(theme => ({ ...theme, title: inOneLanguage(theme.title, data.headmatter.lang) })))}\nexport const entries = new Map()`
      if (id.startsWith(`\0${ENTRIES}/`))
        return bring(id.slice(ENTRIES.length + 2), await read())
    },
    async transform(code, id) {
      const files = new Set(filesFor(id, code, await read()))
      return files.size ? { code: [...files].map(file => `import '${ENTRIES}/${file}'\n`).join('') + code, map: null } : undefined
    },
  }
}

function inOneLanguage(text: Localized, lang: unknown): Localized {
  const own = Object.entries(text).filter(([locale]) => locale === lang)
  return own.length ? Object.fromEntries(own) : text
}
