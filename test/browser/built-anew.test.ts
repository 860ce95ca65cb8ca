import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyProject } from '../support/copy-project'
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

let folder: string
let project: string
/** All modules that something is left of in the site. */
let modules: string[]
const site = () => join(project, 'dist')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-'))
  project = join(folder, ODD)
  await copyProject(project)
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

/** The files of a site with their sizes; their hashes differ from folder to folder. */
async function filesOf(site: string): Promise<string[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ name, parentPath }) => [name, (await stat(join(parentPath, name))).size] as const))
  return sizes.map(([name, size]) => `${name.replace(/-[\w-]{8}(?=\.\w+$)/, '')}: ${size}`).sort()
}

/** The folder of the package that a file lies in. */
function packageOf(file: string): string {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder) ? folder : packageOf(folder)
}

describe('the deck, built anew in a folder of an odd name', () => {
  // Seen to fail: an apostrophe in code that Slidev makes up ended a string.
  it('is built whole', async () => {
    expect(await filesOf(site())).toEqual(await filesOf(inject('publicSite')))
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
