import type { Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { stubs } from '../../kit/slidev/stubbed'
import { slidevStubsPlugins } from '../../kit/slidev/stubs-plugin'

type Hooks = Plugin & Record<'resolveId' | 'transform' | 'buildEnd', (...args: unknown[]) => unknown>

const importer = '/deck/node_modules/@slidev/client/styles/index.ts'
/** What each package is called when Slidev imports it. */
const imported = stubs.map(({ module }) => module.startsWith('vue/') ? `/deck/node_modules/${module}` : module)

/** The plugins in a build that imports some modules and has some sources, or while that is served; `errors` is what would stop it. */
async function build(modules: string[], sources: Record<string, string> = {}, mode: 'build' | 'dev' = 'build') {
  const [cut, needed] = slidevStubsPlugins() as [Hooks, Hooks]
  const errors: string[] = []
  const context = { environment: { mode }, error: (message: string) => errors.push(message), resolve: async (id: string) => ({ id }) }
  const resolved = []
  for (const module of modules)
    resolved.push(await cut.resolveId.call(context, module, importer))
  for (const [id, code] of Object.entries(sources))
    needed.transform.call(context, code, id)
  cut.buildEnd.call(context)
  return { resolved, errors }
}

describe('what the deck leaves out of Slidev', () => {
  it('is left out', async () => {
    const { resolved, errors } = await build(imported)
    expect(errors).toEqual([])
    for (const [i, module] of imported.entries())
      expect.soft(resolved[i], module).toBeTruthy()
    expect(resolved[imported.findIndex(id => id.endsWith('vue.esm-bundler.js'))]).toBe('/deck/node_modules/vue/dist/vue.runtime.esm-bundler.js')
  })

  it.each(stubs)('stops the build when Slidev no longer uses $module', async ({ module, without }) => {
    const { errors } = await build(imported.filter((_, i) => stubs[i]!.module !== module))
    expect(errors).toHaveLength(1)
    for (const part of [module, without, 'kit/slidev/stubbed.ts'])
      expect(errors[0]).toContain(part)
  })

  // Seen to fail: a served deck that complains of all it has not been asked for yet.
  it('may not have been asked for while the deck is served', async () => {
    expect((await build([], {}, 'dev')).errors).toEqual([])
  })

  it.each([
    ['v-mark', '/deck/pages/en/01.md__slidev_1.md', 'const _directive_mark = _resolveDirective("mark")'],
    ['v-motion', '/deck/components/Moving.vue', 'const _directive_motion = _resolveDirective("motion")'],
    ['Vue’s template compiler', '/deck/components/late.ts', 'export default { template: `<p />` }'],
    ['GitHub’s alert boxes', '/deck/pages/en/02.md__slidev_2.md', 'class: "markdown-alert"'],
  ])('stops the build when a slide needs it: %s', async (without, file, code) => {
    const { errors } = await build(imported, { [file]: code })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(without)
    expect(errors[0]).toContain(file)
  })

  it('lets packages alone that are what they are named for', async () => {
    const { errors } = await build(imported, { '/deck/node_modules/vue/dist/vue.js': 'const options = { template: "<p>" }' })
    expect(errors).toEqual([])
  })
})
