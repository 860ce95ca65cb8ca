import type { Kind } from '../../kit/model/schema'
import { source, themes } from '../../data'
import { kindOf } from '../../kit/model/kinds'

/**
 * The kinds of the entries that stand on each line of the article, those reported or said first. Our own arithmetic
 * stands on no line, and a piece of a quotation on that of the whole, where it counts once.
 */
export function entriesByLine(): Kind[][] {
  const entries = themes.flatMap(theme => [...theme.figures, ...theme.events, ...theme.claims, ...theme.quotations])
    .filter(entry => !('excerptOf' in entry))
  const lines = Array.from({ length: source.lineCount }, (): Kind[] => [])
  for (const entry of entries)
    lines[entry.line - 1]!.push(kindOf(entry))
  return lines.map(kinds => kinds.sort((a, b) => Number(a === 'forecast') - Number(b === 'forecast')))
}
