import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../kit/browser/index'
import { serveSite } from '../../kit/site/serve-site'
import { copyProject } from '../support/copy-project'
import { fillTemplate } from '../support/fill-template'
import { readLicences, words } from '../support/read-licences'
import { runScript } from '../support/run-script'

/** All that a folder’s name may hold and that means something somewhere. */
const ODD = 'Anna’s & Bob\'s deck (2), 簡報; ~!`^@+=<>-_'

/** Who writes modules that bear no package's name. The deck's own are there, too. */
const writers: [module: RegExp, name: string | undefined][] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
  [/^\0plugin-vue:/, '@vitejs/plugin-vue'],
  [/^\/@slidev\//, '@slidev/cli'],
  [/^\/@server-reactive\//, 'vite-plugin-vue-server-ref'],
  [/^~icons\//, 'unplugin-icons'],
  [/^\0(?:virtual:(?:notes|said-of-slides|slides\/\w+|evidence-index|entries(?:\/.*)?)|deck:nothing)$/, undefined],
]

/** Of a file, in its name. */
const HASH = /-[\w-]{8}(?=\.(?:js|css)\b)/g
/** What one theme more makes longer: the page, for its bar on the first slide; the list of slides; the slides. */
const LONGER = ['index.html', 'index.js', 'slides.js']

let folder: string
let project: string
/** Of the sources of the theme that is added. */
let sizeOfTheme: number
/** All modules that something is left of in the site. */
let modules: string[]
const site = () => join(project, 'dist')

/** Adds the template, filled in, and one line in the running order. */
async function addTheme(): Promise<void> {
  const { data, picture, page } = await fillTemplate({ number: 14, act: 5, cut: 30 })
  await writeFile(join(project, 'data/themes/14-extra.ts'), data)
  await writeFile(join(project, 'components/themes/ThemePicture.vue'), picture)
  await writeFile(join(project, 'pages/en/14-extra.md'), page)
  sizeOfTheme = (data + picture + page).length
  const order = join(project, 'slides.md')
  const slides = (await readFile(order, 'utf8')).split(/(?=\n---\nsrc: .*90-closing)/)
  expect(slides).toHaveLength(2)
  // The project's own is linked here.
  await rm(order)
  await writeFile(order, slides.join('\n---\nsrc: ./pages/en/14-extra.md\n---\n'))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-'))
  project = join(folder, ODD)
  await copyProject(project)
  await addTheme()
  const list = join(folder, 'modules.json')
  await writeFile(join(project, 'vite.config.ts'), `
    import { writeFileSync } from 'node:fs'
    function generateBundle(_, bundle) {
      writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.values(bundle).flatMap(chunk => Object.keys(chunk.modules ?? {}))))
    }
    export default { plugins: [{ name: 'test:modules', generateBundle }] }
  `)
  expect(await runScript('build', [], { root: project })).toEqual({ code: 0, errors: '' })
  modules = JSON.parse(await readFile(list, 'utf8'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface SiteFile {
  /** Without its hash, which differs from folder to folder. */
  name: string
  path: string
  size: number
}

async function filesOf(site: string): Promise<SiteFile[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const named = await Promise.all(files.map(async ({ name, parentPath }) => {
    const path = join(parentPath, name)
    return { name: name.replace(HASH, ''), path, size: (await stat(path)).size }
  }))
  return named.sort((a, b) => a.name < b.name ? -1 : 1)
}

/** How often each word and number is in a file; what the bundler names itself is shorter. */
async function countWords({ path }: SiteFile): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const [word] of (await readFile(path, 'utf8')).replace(HASH, '').matchAll(/[\p{L}\d]{4,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The folder of the package that a file lies in. */
function packageOf(file: string): string {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder) ? folder : packageOf(folder)
}

describe('the deck with a fourteenth theme, built anew in a folder of an odd name', () => {
  // Seen to fail: an apostrophe in code that Slidev makes up ended a string; a style, and a label of the data, left out there alone.
  it('is built whole: as the deck is, and what the theme brings', async () => {
    const [before, built] = await Promise.all([filesOf(inject('publicSite')), filesOf(site())])
    const sizes = (files: SiteFile[]) => files.map(({ name, size }) => LONGER.includes(name) ? name : `${name}: ${size}`)
    expect(sizes(built)).toEqual(sizes(before))
    let longer = 0
    for (const name of LONGER) {
      const [was, is] = [before, built].map(files => files.find(file => file.name === name)!) as [SiteFile, SiteFile]
      const counts = await countWords(is)
      expect.soft([...await countWords(was)].filter(([word, count]) => (counts.get(word) ?? 0) < count), name).toEqual([])
      expect.soft(is.size, name).toBeGreaterThan(was.size)
      longer += is.size - was.size
    }
    expect(longer).toBeLessThan(sizeOfTheme)
  })

  it('has that theme from the template and one line in the running order, on its map and on slides', async () => {
    const { url, close } = await serveSite(site())
    const browser = await launchBrowser()
    try {
      const deck = await browser.newPage()
      await deck.goto(`${url}#/1`)
      await deck.keyboard.press('m')
      await deck.waitForURL(/#\/map$/)
      await deck.getByText('A made-up theme').waitFor()
      await deck.goto(`${url}#/extra`)
      await deck.getByRole('img', { name: 'words' }).waitFor()
    }
    finally {
      await browser.close()
      close()
    }
  })

  // Seen to fail: a build that only dist/ knew of.
  it('is built once for site and PDF', async () => {
    const stages: string[] = []
    const args = ['--range', '1', '--output', join(folder, 'deck.pdf')]
    expect(await runScript('export', args, { root: project, onLine: line => stages.push(line) })).toEqual({ code: 0, errors: '' })
    expect(stages.join()).toContain('The deck is built as it is')
  })

  it('has the licence of every package of which something is in it in licences.txt', async () => {
    // Seen to fail: Vite’s and unplugin-icons’ own modules left out; Chart.js left out; a virtual module that isn’t known here.
    const { sectionOf } = await readLicences(site())
    const unnamed = modules.filter(id => !id.startsWith(project))
    // One that nobody knows may come with a package of its own.
    expect.soft(unnamed.filter(id => !writers.some(([pattern]) => pattern.test(id)))).toEqual([])
    const written = writers.filter(([pattern]) => unnamed.some(id => pattern.test(id))).flatMap(([, name]) => name ?? [])
    const inPackages = modules.filter(id => /\/node_modules\/(?!\.)/.test(id)).map(id => packageOf(id.split('?')[0]!))
    const folders = new Set([...inPackages, ...written.map(name => join(project, 'node_modules', name))])
    expect(folders.size).toBeGreaterThan(written.length)
    for (const folder of folders) {
      const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
      const text = file && words((await readFile(join(folder, file), 'utf8')).split('# Licenses of bundled')[0]!)
      expect.soft(words(sectionOf(name)), folder).toContain(`${name} ${version} (`)
      expect.soft(words(sectionOf(name)), folder).toContain(text ?? 'Permission is hereby granted')
    }
  })
})
