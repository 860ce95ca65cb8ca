import { pick } from '../../data'
import { isDerived } from '../../kit/model/pick'

/** Lines of the article that a source line names: "lines 6–8, 12" are 6, 7, 8 and 12. */
export function linesNamed(sourceLine: string): number[] {
  return [...sourceLine.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) => runOf(Number(first), Number(last)))
}

/** Lines of the article that entries of the data stand on; a slide without any names none. */
export function linesBehind(ids: string[]): number[] {
  const lines = new Set(ids.flatMap(linesOf))
  return [...lines].sort((a, b) => a - b)
}

function linesOf(id: string): number[] {
  const entry = pick.entry(id)
  return isDerived(entry) ? entry.from.flatMap(linesOf) : [entry.line]
}

function runOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
