import type { Theme } from '../model/schema'
import { agrees, linesOf } from './article'

const groups = ['quotations', 'figures', 'events', 'claims'] as const

/**
 * How much of each theme agrees with the article, as a table for the terminal: "7/7" is seven of seven.
 * @param toldOn the day of the conversation, `2025-12-18`
 */
export function agreementTable(articleText: string, themes: Theme[], toldOn: string): string {
  const lines = linesOf(articleText)
  const rows = themes.map((theme) => {
    const counts = groups.map((group) => {
      const agreeing = theme[group].filter(entry => agrees(entry, lines, toldOn)).length
      return theme[group].length ? `${agreeing}/${theme[group].length}` : '–'
    })
    return [`${String(theme.number).padStart(2)} ${theme.slug}`, ...counts]
  })
  return [['theme', ...groups], ...rows]
    .map(([name = '', ...counts]) => name.padEnd(16) + counts.map(count => count.padStart(12)).join(''))
    .join('\n')
}
