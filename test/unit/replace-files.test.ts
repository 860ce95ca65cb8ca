import { existsSync } from 'node:fs'
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceFiles, siblingOf } from '../../kit/files/replace-files'
import { DeckError } from '../../kit/terminal/fail'

let folder: string
let first: string
let second: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-'))
  first = join(folder, 'out/first.csv')
  second = join(folder, 'out/second.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const failureOf = (files: Record<string, string>) => replaceFiles(files).then(() => undefined, (error: unknown) => error)

it('makes the folder, replaces what is there and leaves nothing beside it', async () => {
  await replaceFiles({ [first]: 'one' })
  await replaceFiles({ [first]: 'another', [second]: 'two' })
  expect(await readFile(first, 'utf8')).toBe('another')
  expect(await readdir(join(folder, 'out'))).toEqual(['first.csv', 'second.json'])
})

it('leaves the first file as it was where a folder is in the way of the second', async () => {
  await replaceFiles({ [first]: 'one' })
  await mkdir(second)
  const error = await failureOf({ [first]: 'another', [second]: 'two' })
  expect(error).toBeInstanceOf(DeckError)
  expect((error as Error).message).toMatch(/second\.json can't be written, there is a folder of that name: move it away\.$/)
  expect(await readFile(first, 'utf8')).toBe('one')
  expect(await readdir(join(folder, 'out'))).toEqual(['first.csv', 'second.json'])
})

it('leaves the first file as it was where there is a file instead of the folder of the second', async () => {
  await replaceFiles({ [first]: 'one' })
  await writeFile(join(folder, 'blocked'), 'a file')
  const error = await failureOf({ [first]: 'another', [join(folder, 'blocked/second.json')]: 'two' })
  expect(error).toBeInstanceOf(DeckError)
  expect((error as Error).message).toMatch(/first\.csv and .*second\.json can't be written \([A-Z]+\): make .*out a folder you can write to, and close the files in other programs\.$/)
  expect(await readFile(first, 'utf8')).toBe('one')
  expect(await readdir(join(folder, 'out'))).toEqual(['first.csv'])
})

it.skipIf(!existsSync('/dev/full'))('leaves the file as it was, and nothing beside it, where the disk is full', async () => {
  await replaceFiles({ [first]: 'one' })
  await symlink('/dev/full', siblingOf(first))
  const error = await failureOf({ [first]: 'another' })
  expect(error).toBeInstanceOf(DeckError)
  expect((error as Error).message).toMatch(/first\.csv can't be written, the disk is full: make room and try again\.$/)
  expect(await readFile(first, 'utf8')).toBe('one')
  expect(await readdir(join(folder, 'out'))).toEqual(['first.csv'])
})

it('puts a new file in the place of the old one, so that whoever reads that reads it to its end', async () => {
  await replaceFiles({ [first]: 'one' })
  await link(first, join(folder, 'read by another'))
  await replaceFiles({ [first]: 'another' })
  expect(await readFile(join(folder, 'read by another'), 'utf8')).toBe('one')
})
