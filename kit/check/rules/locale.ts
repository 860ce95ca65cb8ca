import type { Rule } from '../../sources/deck'
import { localizedSchema } from '../../model/schema'

/** A running order says in its headmatter which edition it is. */
export const locale: Rule = ({ entry, headmatter }) => {
  const known = Object.keys(localizedSchema.shape)
  if (known.includes(String(headmatter.lang)))
    return []
  return [{ file: entry, line: 1, message: `the headmatter has "lang: ${headmatter.lang ?? ''}": write one of ${known.join(', ')}` }]
}
