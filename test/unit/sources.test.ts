import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { projectRoot } from '../../kit/slidev/cli'
import { fingerprint, isSource } from '../../kit/sources/fingerprint'

// Other test files share the modules of this one: none is to be left with a stand-in.
afterEach(() => void vi.resetModules())

it.each([
  ['slides.md', true],
  ['kit/styles/deck.css', true],
  ['data/themes/01-code-red.ts', true],
  ['kit/styles/fonts/fonts.css', false],
  ['test/unit/sources.test.ts', false],
  ['node_modules/vue/package.json', false],
  ['out', false],
  ['start.log', false],
  ['deck.pdf', false],
  ['public/deck.pdf', true],
  ['data/heard.txt', true],
  ['outline.md', true],
  ['data/.swap', false],
  ['../elsewhere.md', false],
])('says of %s whether the deck is made of it: %s', (path, is) => {
  expect(isSource(join(projectRoot, path))).toBe(is)
})

it('names a state the same as long as nothing changes, and another running order otherwise', async () => {
  expect(await fingerprint('slides.md')).toBe(await fingerprint('slides.md'))
  expect(await fingerprint('slides.md')).not.toBe(await fingerprint('README.md'))
})

// Seen to fail: only files of the project’s own that are neither hidden nor in test/ were looked at.
it.each(['.draft.md', 'test/draft.md', 'linked/draft.md', 'linked.md'])('names another state when %s has changed', async (entry) => {
  const [folder, elsewhere] = await Promise.all(['project', 'elsewhere'].map(name => mkdtemp(join(tmpdir(), name))))
  vi.resetModules()
  vi.doMock('../../kit/slidev/cli', () => ({ projectRoot: folder }))
  try {
    const { fingerprint } = await import('../../kit/sources/fingerprint')
    await mkdir(join(folder!, 'test'))
    await writeFile(join(elsewhere!, 'draft.md'), 'before')
    await symlink(elsewhere!, join(folder!, 'linked'))
    await symlink(join(elsewhere!, 'draft.md'), join(folder!, 'linked.md'))
    // A link may lead back, or nowhere.
    await symlink(folder!, join(folder!, 'again'))
    await symlink(join(elsewhere!, 'gone'), join(folder!, 'gone'))
    await writeFile(join(folder!, entry), 'before')
    const before = await fingerprint(entry)
    expect(await fingerprint(entry)).toBe(before)
    await writeFile(join(folder!, entry), 'after')
    expect(await fingerprint(entry)).not.toBe(before)
  }
  finally {
    vi.doUnmock('../../kit/slidev/cli')
    await Promise.all([folder, elsewhere].map(path => rm(path!, { recursive: true })))
  }
})

// Seen to fail: a trace of the code.
it('says which file can’t be read', async () => {
  vi.resetModules()
  vi.doMock('node:fs/promises', async (original) => {
    const fs = await original<typeof import('node:fs/promises')>()
    return { ...fs, readFile: (file: string) => fs.readFile(file.endsWith('cover.vue') ? `${file}.gone` : file) }
  })
  const { fingerprint } = await import('../../kit/sources/fingerprint')
  vi.doUnmock('node:fs/promises')
  await expect(fingerprint('slides.md')).rejects.toMatchObject({
    name: 'DeckError',
    message: expect.stringMatching(/^kit.layouts.cover\.vue can’t be read \(ENOENT\): .*\.$/),
  })
})
