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
  ['outline.md', true],
  ['data/.swap', false],
  ['../elsewhere.md', false],
])('says of %s whether the deck is made of it: %s', (path, is) => {
  expect(isSource(join(projectRoot, path))).toBe(is)
})

it('names a state the same as long as nothing changes, and another running order otherwise', async () => {
  expect(await fingerprint('slides.md')).toBe(await fingerprint('slides.md'))
  expect(await fingerprint('slides.md')).not.toBe(await fingerprint('others.md'))
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
