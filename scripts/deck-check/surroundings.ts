import type { Deck } from './deck'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { listEntries, listFiles, readFiles } from './files'
import { pascalCase } from './text'

const require = createRequire(import.meta.url)
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`))

type Surroundings = Pick<Deck, 'layouts' | 'components' | 'code' | 'pages' | 'imported'>

/** What a deck may use: Slidev's, the Slidev theme's and our own layouts and components; and which pages there are. */
export async function loadSurroundings(root: string): Promise<Surroundings> {
  const [client, theme] = [folderOf('@slidev/client'), folderOf('@slidev/theme-default')]
  const [layouts, components, code, pages, imported] = await Promise.all([
    Promise.all([client, theme, root].map(folder => listFiles(folder, 'layouts', /\.(?:vue|m?[jt]s)$/))),
    Promise.all([listFiles(client, 'builtin', /\.(?:vue|ts)$/), listFiles(theme, 'components', /\.(?:vue|ts)$/), listFiles(root, 'components', /\.(?:vue|ts)$/)]),
    Promise.all(['components', 'layouts', 'composables'].map(folder => readFiles(root, folder, /\.(?:vue|ts)$/))),
    listFiles(root, 'pages', /\.md$/),
    importedPages(root),
  ])
  const name = (file: string) => basename(file, extname(file))
  return {
    layouts: new Set(layouts.flat().map(name)),
    components: new Set(components.flat().map(file => pascalCase(name(file)))),
    code: code.flat(),
    pages,
    imported,
  }
}

/** All pages that any running order at the root shows. */
async function importedPages(root: string): Promise<Set<string>> {
  const texts = await Promise.all((await listEntries(root)).map(entry => readFile(join(root, entry), 'utf8')))
  const sources = texts.flatMap(text => [...text.matchAll(/^src:\s*['"]?([^\s'"#]+)/gm)].map(m => m[1]!))
  return new Set(sources.map(src => relative(root, resolve(root, src.replace(/^\//, '')))))
}
