import type { FontFamily } from './families'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** One font file of a package, and the characters its package says it draws. */
export interface Slice {
  name: string
  file: string
  characters: Set<string>
}

/** A package's version, so that a new one makes new fonts. */
export function packageVersion(family: FontFamily): string {
  return JSON.parse(readFileSync(join(packageFolder(family), 'package.json'), 'utf8')).version
}

/** The files a family's package is split into: the Latin one first, then the commonest characters. */
export function listSlices(family: FontFamily): Slice[] {
  const folder = packageFolder(family)
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  const id = family.package.split('/')[1]
  return Object.entries(ranges).reverse().map(([key, range]) => {
    const name = key.replace(/[[\]]/g, '')
    return { name, file: join(folder, 'files', `${id}-${name}-${family.variant}-normal.woff2`), characters: parseRange(range) }
  })
}

function packageFolder(family: FontFamily): string {
  return dirname(require.resolve(`${family.package}/unicode.json`))
}

function parseRange(range: string): Set<string> {
  return new Set(range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-')
    const start = Number.parseInt(first, 16)
    const length = Number.parseInt(last, 16) - start + 1
    return Array.from({ length }, (_, index) => String.fromCodePoint(start + index))
  }))
}
