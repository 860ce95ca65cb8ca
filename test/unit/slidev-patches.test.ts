import type { Plugin } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../kit/slidev/cli'
import { patches } from '../../kit/slidev/patches/patches'
import { slidevPatchesPlugin } from '../../kit/slidev/patches/vite-plugin'

const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))
const files = [...new Set(patches.map(({ file }) => file))]

const read = (file: string) => readFileSync(join(client, file), 'utf8')

/** The plugin in a build that reads some of Slidev's files; `errors` is what would stop it. */
function build(sources: Record<string, string>, query = '') {
  const plugin = slidevPatchesPlugin() as Plugin & Record<'transform' | 'buildEnd', (...args: unknown[]) => { code: string } | undefined>
  const errors: string[] = []
  const context = { environment: { mode: 'build' }, error: (message: string) => errors.push(message) }
  const mended = Object.entries(sources).map(([file, code]) => plugin.transform.call(context, code, `${client}/${file}${query}`)?.code)
  plugin.buildEnd.call(context)
  return { mended, errors }
}

const all = Object.fromEntries(files.map(file => [file, read(file)]))

describe('the patches of Slidev’s interface', () => {
  it('fit the Slidev that is installed', () => {
    const { mended, errors } = build(all)
    expect(errors).toEqual([])
    for (const [i, file] of files.entries())
      expect.soft(mended[i], file).not.toBe(all[file])
  })

  // Seen to fail: scripts stayed as they are while the deck was served, only components were mended.
  it('fit it also where the server adds its version', () => {
    expect(build(all, '?v=0a1b2c3d').mended).toEqual(build(all).mended)
  })

  it.each(patches)('stop the build where Slidev has mended it itself: $fault', ({ file, fault, changes }) => {
    for (const [from] of changes) {
      const [error, ...others] = build({ ...all, [file]: all[file]!.replace(from, '') }).errors
      expect(others).toEqual([])
      for (const part of [file, fault, from, 'kit/slidev/patches/'])
        expect(error).toContain(part)
    }
  })

  it('stop the build where there is more to mend than is said', () => {
    const [{ file, changes }] = patches as [typeof patches[number]]
    expect(build({ ...all, [file]: all[file] + changes[0]![0] }).errors.join()).toContain('2 times')
  })

  it('stop the build where Slidev no longer has one of the files', () => {
    const { [files[0]!]: _, ...others } = all
    expect(build(others).errors.join()).toContain(`${files[0]} is patched`)
  })

  // Seen to fail: with a test that was renamed.
  it('are each proven by a test that is there', () => {
    expect(patches.filter(({ provenBy }) => !existsSync(join(projectRoot, provenBy))).map(({ fault }) => fault)).toEqual([])
  })

  it('leave other files alone', () => {
    expect(build({ ...all, 'App.vue': read('App.vue') }).mended.at(-1)).toBeUndefined()
  })
})
