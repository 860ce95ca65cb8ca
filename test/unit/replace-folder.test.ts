import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sweepLeftovers } from '../../kit/files/leftovers'
import { replaceFolder } from '../../kit/files/replace-folder'
import { DeckError } from '../../kit/terminal/fail'

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

// Seen to fail: any error of the system was said to be of the folder; one of dist-other was said to be of dist.
it.each<[string, (folder: string) => Promise<unknown>]>([
  ['read', () => readFile(join(parent, 'source'))],
  ['copied', folder => copyFile(join(parent, 'source'), join(folder, 'page'))],
  ['found beside it', () => readFile(join(parent, 'dist-other', 'page'))],
])('leaves the error of a source that can’t be %s what it is', async (_, fill) => {
  expect(await expectFailure(fill)).toMatchObject({ code: 'ENOENT', path: expect.stringMatching(/source$|dist-other.page$/) })
})

/** The number of a process that is gone. */
const { pid: gone } = spawnSync(process.execPath, ['--version'])

// Seen to fail: without sweeping, and with sweeping of what others are still writing.
it('sweeps away what a killed process has left of it, and only that', async () => {
  await Promise.all([`.dist-${gone}`, `.dist-${gone}-last`, `.dist-${process.ppid}`, `.other-${gone}`].map(name => mkdir(join(parent, name))))
  await replaceFolder(target, folder => writeFile(join(folder, 'page'), 'another'))
  expect((await readdir(parent)).sort()).toEqual([`.dist-${process.ppid}`, `.other-${gone}`, 'dist'].sort())
})

// Seen to fail: what was set aside was swept away with the rest; what had this process’s own number was in the way.
it.each([gone, process.pid])('brings back what was set aside by a process killed in between', async (pid) => {
  await mkdir(join(parent, `.dist-${pid}`))
  await rename(target, join(parent, `.dist-${pid}-last`))
  await expectFailure(() => Promise.reject(new Error('a fault in the deck')))
})

it('sweeps a folder of many, where this process may be writing, too', async () => {
  await Promise.all([`.one-${gone}`, `.two-${process.pid}`].map(name => mkdir(join(parent, name))))
  await sweepLeftovers(parent)
  expect((await readdir(parent)).sort()).toEqual([`.two-${process.pid}`, 'dist'])
})
