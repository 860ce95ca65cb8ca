import type { Locale } from '../../model/schema'
import type { Rule } from '../../sources/deck'
import { locales } from '../../model/schema'

/** A running order says in its headmatter which edition it is. */
export const locale: Rule = ({ entry, headmatter }) => {
  if (locales.includes(headmatter.lang as Locale))
    return []
  return [{ file: entry, line: 1, message: `the headmatter has "lang: ${headmatter.lang ?? ''}": write one of ${locales.join(', ')}` }]
}
