import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pick } from '../../data'
import { cellsOf, readCsv } from '../../kit/evidence/files'
import { projectRoot } from '../../kit/slidev/cli'
import { runScript } from '../support/run-script'

const leftOut = new Set(['node_modules', '.git', 'dist', 'out', 'test'])
let folder: string
let out: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'))
  out = join(folder, 'out')
  await cp(projectRoot, folder, { recursive: true, filter: file => !leftOut.has(basename(file)) })
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('writes the same rows as CSV and as JSON, with the slides that show each entry', async () => {
  expect(await runScript('evidence', [], { root: folder })).toEqual({ code: 0, errors: '' })
  expect((await readdir(out)).sort()).toEqual(['evidence.csv', 'evidence.json'])
  const fromCsv = readCsv(await readFile(join(out, 'evidence.csv'), 'utf8')).map(({ cells }) => cells)
  const fromJson = JSON.parse(await readFile(join(out, 'evidence.json'), 'utf8')) as Parameters<typeof cellsOf>[0][]
  expect(fromJson.map(cellsOf)).toEqual(fromCsv)
  for (const { id, slides = [] } of fromJson)
    expect(slides, id).toEqual([...new Set(slides)].sort((a, b) => a - b))
  const total = fromJson.find(({ id }) => id === 'commitments.total')!
  expect(total.value).toBe(pick.number('commitments.total'))
  expect(total.slides!.length).toBeGreaterThan(0)
})

it('writes nothing of a deck that is not sound', async () => {
  await rm(out, { recursive: true, force: true })
  const theme = join(folder, 'data/themes/05-stargate.ts')
  const text = await readFile(theme, 'utf8')
  await writeFile(theme, text.replace('value: 1.4e12', 'value: 1.5e12'))
  const { code, errors } = await runScript('evidence', [], { root: folder })
  expect(code).toBe(1)
  expect(errors).toContain('"commitments.total" says “about $1.5 trillion”')
  await expect(readdir(out)).rejects.toThrow(/ENOENT/)
})
