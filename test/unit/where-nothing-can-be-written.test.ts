import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { generateFonts } from '../../kit/site/fonts/generate'
import { projectRoot, slidevFailure } from '../../kit/slidev/cli'
import { fingerprint } from '../../kit/sources/fingerprint'

// Other test files share the modules of this one: none is to be left with a stand-in.
afterEach(() => void vi.resetModules())

// Seen to fail: the date of the build could not be changed, and that was a trace of the code.
it('a build that is there is used', async () => {
  // Any file that nobody builds a deck from.
  const entry = 'README.md'
  const build = join(projectRoot, 'node_modules/.cache/deck', await fingerprint(entry))
  await mkdir(build, { recursive: true })
  vi.resetModules()
  vi.doMock('node:fs/promises', async (original) => {
    const fs = await original<typeof import('node:fs/promises')>()
    return { ...fs, utimes: () => Promise.reject(Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', syscall: 'utime' })) }
  })
  const { freshBuild } = await import('../../kit/site/fresh-build')
  vi.doUnmock('node:fs/promises')
  try {
    expect(await freshBuild({ entry })).toBe(build)
  }
  finally {
    await rm(build, { recursive: true })
  }
})

// Seen to fail: a code of the system without a word on what to do.
it('fonts say which folder they want', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  await mkdir(join(folder, 'kit/styles'), { recursive: true })
  await writeFile(join(folder, 'kit/styles/fonts'), 'a file in the way')
  const failure = generateFonts(folder)
  await expect(failure).rejects.toMatchObject({ name: 'DeckError', message: expect.stringMatching(/fonts\.css can't be written \(EEXIST\): make .*fonts a folder you can write to, .*\.$/) })
  await rm(folder, { recursive: true })
})

// Seen to fail: Slidev’s own words, with “could not be built” before them.
it.each(['Error: ENOSPC: no space left on device, write', 'Could not write file: No space left on device (os error 28)'])('a full disk is a sentence, as in %s', (output) => {
  expect(slidevFailure('slides.md could not be built.', output).message).toMatch(/^The disk is full: make room and run the command again; [^\n]*\.$/)
})
