import type { Entry } from './pick'
import type { Locale } from './schema'
import { isDerived } from './pick'

/**
 * Lines of the article behind some entries, in order, each once; a derived figure stands on the lines of its inputs.
 * @param look finds an entry by id
 */
export function sourceLines(ids: Iterable<string>, look: (id: string) => Entry): number[] {
  const lines = [...ids].map(look).flatMap(entry => isDerived(entry) ? sourceLines(entry.from, look) : entry.line)
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** "6–8, 12": neighbouring lines as one run. */
export function writeLines(lines: number[]): string {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && line === last[1] + 1)
      last[1] = line
    else
      runs.push([line, line])
  }
  return runs.map(([from, to]) => from === to ? `${from}` : `${from}–${to}`).join(', ')
}

/** "lines 6–8, 12", as running text has it. */
export function lineWords(written: string, locale: Locale): string {
  if (locale === 'zh-Hant')
    return `第 ${written} 行`
  return `${/^\d+$/.test(written) ? 'line' : 'lines'} ${written}`
}
