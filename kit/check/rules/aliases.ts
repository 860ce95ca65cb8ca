import type { Rule } from '../../sources/deck'

/** Slides that `data/talk.ts` names by their aliases are there. */
export const aliases: Rule = ({ files, evidence: { talk } }) => {
  const known = new Set(files.flatMap(({ slides }) => slides.map(({ frontmatter }) => frontmatter.routeAlias)))
  const named = [['map', talk?.map] as const, ['marks', talk?.marks] as const, ...talk?.answers.map(({ alias }, i) => [`answers[${i}].alias`, alias] as const) ?? []]
  return named.filter(([, alias]) => alias !== undefined && !known.has(alias)).map(([field, alias]) => ({
    file: 'data/talk.ts',
    message: `${field}: no slide has the alias "${alias}": give a slide the front matter "routeAlias: ${alias}", or name one that has an alias`,
  }))
}
