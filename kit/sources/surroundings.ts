import type { Deck } from './deck'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listEntries, listFiles, readFiles } from './files'
import { pascalCase } from './text'

const require = createRequire(import.meta.url)
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`))
const kit = fileURLToPath(new URL('..', import.meta.url))

type Surroundings = Pick<Deck, 'layouts' | 'components' | 'code' | 'pages' | 'imported'>

/** What a deck may use: Slidev's, the Slidev theme's and our own layouts and components; and which pages there are. */
export async function loadSurroundings(root: string): Promise<Surroundings> {
  const [client, theme] = [folderOf('@slidev/client'), folderOf('@slidev/theme-default')]
  const [layouts, components, code, pages, imported] = await Promise.all([
    Promise.all([client, theme, kit, root].map(folder => listFiles(folder, 'layouts', /\.(?:vue|m?[jt]s)$/))),
    Promise.all([listFiles(client, 'builtin', /\.(?:vue|ts)$/), ...[theme, kit, root].map(folder => listFiles(folder, 'components', /\.(?:vue|ts)$/))]),
    Promise.all(codeFolders(root).map(folder => readFiles(root, folder, /\.(?:vue|ts)$/))),
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

/** Folders of components and what they call. A deck beside a kit brings it along; another deck's kit was checked at home. */
function codeFolders(root: string): string[] {
  const inDeck = kit.startsWith(join(root, '/')) ? [relative(root, kit), ''] : ['']
  return inDeck.flatMap(folder => ['components', 'layouts', 'composables'].map(name => join(folder, name)))
}

/** All pages that any running order at the root shows. */
async function importedPages(root: string): Promise<Set<string>> {
  const texts = await Promise.all((await listEntries(root)).map(entry => readFile(join(root, entry), 'utf8')))
  const sources = texts.flatMap(text => [...text.matchAll(/^src:\s*['"]?([^\s'"#]+)/gm)].map(m => m[1]!))
  return new Set(sources.map(src => relative(root, resolve(root, src.replace(/^\//, '')))))
}
