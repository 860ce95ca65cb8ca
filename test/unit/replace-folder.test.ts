import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DeckError } from '../../scripts/command/fail'
import { replaceFolder } from '../../scripts/command/replace-folder'

let parent: string
let target: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'replace-'))
  target = join(parent, 'dist')
  await replaceFolder(target, folder => writeFile(join(folder, 'page'), 'the last one'))
})
afterEach(() => rm(parent, { recursive: true, force: true }))

async function expectFailure(fill: (folder: string) => Promise<unknown>): Promise<unknown> {
  const error = await replaceFolder(target, fill).then(() => undefined, (error: unknown) => error)
  expect(error).toBeInstanceOf(Error)
  expect(await readdir(parent)).toEqual(['dist'])
  expect(await readFile(join(target, 'page'), 'utf8')).toBe('the last one')
  return error
}

it('takes the place of what was there, and leaves nothing beside it', async () => {
  await replaceFolder(target, folder => writeFile(join(folder, 'page'), 'another'))
  expect(await readdir(parent)).toEqual(['dist'])
  expect(await readFile(join(target, 'page'), 'utf8')).toBe('another')
})

it('names the folder where it can’t be written', async () => {
  const error = await expectFailure(folder => writeFile(folder, 'no file'))
  expect(error).toBeInstanceOf(DeckError)
  expect((error as Error).message).toContain('dist')
})

// Seen to fail: any error of the system was said to be of the folder.
it.each<[string, (folder: string) => Promise<unknown>]>([
  ['read', () => readFile(join(parent, 'source'))],
  ['copied', folder => copyFile(join(parent, 'source'), join(folder, 'page'))],
])('leaves the error of a source that can’t be %s what it is', async (_, fill) => {
  expect(await expectFailure(fill)).toMatchObject({ code: 'ENOENT', path: join(parent, 'source') })
})
