import type { Theme } from '../model/schema'
import type { Telling } from '../reading/original'
import { agrees, linesOf } from './article'

const groups = ['quotations', 'figures', 'events', 'claims'] as const

/**
 * How much of each theme agrees with the article, as a table for the terminal: "7/7" is seven of seven.
 * @param telling when the conversation took place, and the article’s language
 */
export function agreementTable(articleText: string, themes: Theme[], telling: Telling): string {
  const lines = linesOf(articleText)
  const rows = themes.map((theme) => {
    const counts = groups.map((group) => {
      const agreeing = theme[group].filter(entry => agrees(entry, lines, telling)).length
      return theme[group].length ? `${agreeing}/${theme[group].length}` : '–'
    })
    return [`${String(theme.number).padStart(2)} ${theme.slug}`, ...counts]
  })
  return [['theme', ...groups], ...rows]
    .map(([name = '', ...counts]) => name.padEnd(16) + counts.map(count => count.padStart(12)).join(''))
    .join('\n')
}
