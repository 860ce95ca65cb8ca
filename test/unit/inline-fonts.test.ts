import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { projectRoot } from '../../kit/slidev/cli'

const styleSheet = '@font-face{font-family:"Deck Sans";font-weight:400;src:url(public-sans-latin-wght-normal.woff2);unicode-range:u+20-7e}'
const cutFont = vi.fn()

let cache: string
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'inline-fonts-'))
  vi.resetModules()
  vi.doMock('../../kit/slidev/cli', () => ({ projectRoot: cache }))
  vi.doMock('subset-font', async (original) => {
    const { default: subsetFont } = await original<{ default: (...args: unknown[]) => Promise<Uint8Array> }>()
    return { default: cutFont.mockImplementation(subsetFont) }
  })
})
afterAll(async () => {
  vi.doUnmock('../../kit/slidev/cli')
  vi.doUnmock('subset-font')
  vi.resetModules()
  await rm(cache, { recursive: true, force: true })
})

// Seen to fail: with a key that leaves out the characters, the second text had the letters of the first.
it('cuts a font anew for another text, and only then', async () => {
  const { inlineFonts } = await import('../../kit/site/first-slide/inline-fonts')
  const fontsFor = async (text: string) => (await inlineFonts({
    lettering: [{ variable: 'sans', weight: '400', text }],
    style: `--sans: 'Deck Sans', sans-serif`,
    styleSheet,
    folder: join(projectRoot, 'node_modules/@fontsource-variable/public-sans/files'),
  })).css
  const first = await fontsFor('0')
  expect(first).toContain('font/woff2;base64,')
  expect(await fontsFor('0')).toBe(first)
  expect(cutFont).toHaveBeenCalledOnce()
  expect(await fontsFor('01')).not.toBe(first)
  expect(await fontsFor('0')).toBe(first)
})
