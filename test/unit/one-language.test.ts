import type { ResolvedSlidevOptions } from '@slidev/types'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { oneLanguagePlugin } from '../../kit/site/one-language'
import { projectRoot } from '../../kit/slidev/cli'

const folders = ['data/themes', 'data/derived', 'kit/components/keys']
const files = folders.flatMap(folder => readdirSync(join(projectRoot, folder)).map(name => join(projectRoot, folder, name))).filter(name => name.endsWith('.ts'))

function transformed(file: string, lang: string): string {
  const { transform } = oneLanguagePlugin({ userRoot: projectRoot, data: { headmatter: { lang } } } as unknown as ResolvedSlidevOptions)
  return (transform as (code: string, id: string) => { code: string })(readFileSync(file, 'utf8'), file).code
}

/** Texts under a language's name. */
const textsIn = (code: string, lang: string) => [...code.matchAll(new RegExp(`(?:'${lang}'|\\b${lang}): '`, 'g'))].length

// Seen to fail: with the comma behind a text left where it was, with the data alone.
describe('a build in one language', () => {
  it.each([['en', 'zh-Hant'], ['zh-Hant', 'en']])('has all texts of %s, none of %s, and is still code', (own, other) => {
    expect(files.length).toBeGreaterThan(13)
    for (const file of files) {
      const before = readFileSync(file, 'utf8')
      const code = transformed(file, own)
      expect.soft(textsIn(code, own), file).toBe(textsIn(before, own))
      expect.soft(textsIn(code, other), file).toBe(0)
      const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true })
      expect.soft(diagnostics.map(({ messageText }) => messageText), file).toEqual([])
    }
  })

  it('leaves other files as they are', () => {
    const { transform } = oneLanguagePlugin({ userRoot: projectRoot, data: { headmatter: { lang: 'en' } } } as unknown as ResolvedSlidevOptions)
    expect((transform as (code: string, id: string) => unknown)(`{ 'zh-Hant': '字' }`, join(projectRoot, 'components/themes/Any.vue'))).toBeUndefined()
  })
})
