import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { copyProject } from '../support/copy-project'
import { runScript } from '../support/run-script'

/** All that a folder’s name may hold and that means something somewhere. */
const ODD = 'Anna’s & Bob\'s deck (2), 簡報; ~!`^@+=<>-_'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-'))
  await copyProject(join(folder, ODD))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The files of a site with their sizes; their hashes differ from folder to folder. */
async function filesOf(site: string): Promise<string[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ name, parentPath }) => [name, (await stat(join(parentPath, name))).size] as const))
  return sizes.map(([name, size]) => `${name.replace(/-[\w-]{8}(?=\.\w+$)/, '')}: ${size}`).sort()
}

// Seen to fail: an apostrophe in code that Slidev makes up ended a string.
it('the deck is built whole in a folder of an odd name', async () => {
  expect(await runScript('build', [], { root: join(folder, ODD) })).toEqual({ code: 0, errors: '' })
  expect(await filesOf(join(folder, ODD, 'dist'))).toEqual(await filesOf(inject('publicSite')))
}, 300_000)
