import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandStep } from '../../kit/check/steps'
import { projectRoot } from '../../kit/slidev/cli'

const manifest = createRequire(import.meta.url).resolve('@slidev/client/package.json')
const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
const kitTypes = join(projectRoot, 'kit/types')
/** Where vue-tsc finds the installed packages. */
const folder = join(projectRoot, 'node_modules/.cache/types-of-slidev')

const fromFolder = (file: string) => relative(folder, file).replaceAll('\\', '/')

/** What the kit says of files of Slidev’s client: the name of each module, and where that stands. */
const said = (await readdir(join(kitTypes, 'slidev-client'), { recursive: true }))
  .filter(file => file.endsWith('.d.ts'))
  .map((file) => {
    const path = file.replaceAll('\\', '/').replace(/\.d\.ts$/, '')
    const module = path === 'index' ? '@slidev/client' : `@slidev/client/${path.endsWith('.vue') ? path : `${path}.ts`}`
    return { module, types: fromFolder(join(kitTypes, 'slidev-client', path)) }
  })

/** Slidev’s sources are checked with what they need; what else is wrong in them is their own business. */
const config = {
  extends: fromFolder(join(kitTypes, 'tsconfig.browser.json')),
  compilerOptions: { types: ['vite/client', '@slidev/types/client'], paths: {}, noUncheckedIndexedAccess: false, tsBuildInfoFile: null },
  include: [],
  files: ['fits.ts', fromFolder(join(dirname(manifest), 'shim-vue.d.ts'))],
}

const fits = said.map(({ module, types }, i) => `import * as slidev${i} from '${module}'
import * as kit${i} from '${types}'
slidev${i} satisfies typeof kit${i}
`)
/** Shows that vue-tsc has looked. */
const lie = 'slidev0 satisfies { whatSlidevHasNot: true }'

const folders = ['kit/types', 'test/support'].map(path => join(projectRoot, path))
const filesIn = async (path: string) => (await readdir(path)).map(name => join(path, name))
const declared = (await Promise.all(folders.map(filesIn))).flat().filter(file => file.endsWith('.d.ts'))
/** Packages that have no types at all, and a name that the kit or its tests say each exports. */
const untyped = (await Promise.all(declared.map(file => readFile(file, 'utf8'))))
  .flatMap(text => [...text.matchAll(/^declare module '([a-z-]+)' \{\n {2}export (?:(default)|class|function) (\w+)/gm)])
  .map(([, name, isDefault, word]) => [name!, isDefault ?? word!] as const)

describe('what the kit says of the types of packages', () => {
  // Seen to fail: it said that each slide has a title, which one without a heading has not; with an export and a field that Slidev hasn’t.
  it('is true of the Slidev that is installed', async () => {
    expect(said.length).toBeGreaterThan(3)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'fits.ts'), [...fits, lie].join(''))
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const output = await commandStep('types', folder, 'vue-tsc', ['--project', '.']).run()
    const problems = output.split(/\n(?!\s)/).filter(problem => problem.startsWith('fits.ts'))
    const untrue = problems.filter(problem => !problem.includes('whatSlidevHasNot'))
    expect(untrue, `kit/types/slidev-client/ says what @slidev/client ${version} has not: correct it, and what uses it`).toEqual([])
    expect(problems, output).toHaveLength(1)
  }, 300_000)

  // Seen to fail: with another name in kit/types/svgcanvas.d.ts.
  it.each(untyped)('is true of %s, which exports %s', async (name, word) => {
    expect(Object.keys(await import(name))).toContain(word)
  })
})
