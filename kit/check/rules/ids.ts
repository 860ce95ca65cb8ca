import type { Locale } from '../../model/schema'
import type { Deck, Rule } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { isQuotation, picker } from '../../model/pick'
import { isUnknown, noEntry } from '../../sources/evidence'
import { attributesOf, findAll, tagsIn } from '../../sources/text'

/** Ids in pages and components: each must name an entry, and one of the kind that is asked for. */
export const ids: Rule = (deck) => {
  const inCode = codeReader(deck)
  return [
    ...deck.slides.flatMap(({ file, prose }) => quoteTags(file, prose, deck.evidence)),
    ...deck.slides.flatMap(({ file, prose }) => idAttributes(file, prose, deck.evidence)),
    ...deck.code.flatMap(({ file, text }) => inCode(file, { text, line: 1 })),
  ]
}

/** `<Quote id="…" />` */
function quoteTags(file: string, prose: Passage, { byId }: Evidence): Problem[] {
  return tagsIn(prose, 'Quote').flatMap(({ attributes, line }) => {
    const id = attributes.get('id')
    if (!id)
      return [{ file, line, message: 'this <Quote> has no id: write <Quote id="…" /> with the id of a quotation of data/' }]
    const entry = byId.get(id)?.entry
    return entry && !isQuotation(entry) ? [{ file, line, message: `"${id}" is not a quotation: <Quote> takes only these` }] : []
  })
}

/** `id="a.b"` and `ids="a.b c.d"` in any tag. */
function idAttributes(file: string, passage: Passage, evidence: Evidence): Problem[] {
  return findAll(passage, /<[a-z][\w-]*\s((?:"[^"]*"|'[^']*'|[^>"'])*)/gi).flatMap(({ match, line }) => {
    const attributes = attributesOf(match[1]!)
    const named = [attributes.get('id'), ...attributes.get('ids')?.split(/[\s,]+/) ?? []]
    return unknownAmong(named.filter(id => id?.includes('.')) as string[], evidence).map(message => ({ file, line, message }))
  })
}

/** Finds `pick.number('a.b')`, `id="a.b"`, and any literal that looks like an id of a known subject. */
function codeReader({ evidence, locale }: Deck): (file: string, passage: Passage) => Problem[] {
  const entries = new Map([...evidence.byId].map(([id, { entry }]) => [id, entry]))
  const pick = picker(entries) as Record<string, ((id: string, locale: Locale) => unknown) | undefined>
  const subjects = new Set([...entries.keys()].map(id => id.split('.')[0]))
  return (file, passage) => {
    const picked = findAll(passage, /\bpick\.(\w+)\(\s*'([^']+)'/g).flatMap(({ match, line }) => {
      const [, method = '', id = ''] = match
      if (evidence.idsInBrokenFiles.has(id))
        return []
      try {
        pick[method]?.(id, locale)
        return []
      }
      catch (error) {
        const message = entries.has(id) ? `${(error as Error).message}: pick it as what it is` : noEntry(id, evidence)
        return [{ file, line, message }]
      }
    })
    const literals = findAll(passage, /'([a-z0-9-]+)\.[a-z0-9-]+'/g)
      .filter(({ match }) => subjects.has(match[1]!))
      .flatMap(({ match, line }) => unknownAmong([match[0].slice(1, -1)], evidence).map(message => ({ file, line, message })))
    return [...picked, ...literals, ...idAttributes(file, passage, evidence)]
  }
}

function unknownAmong(wanted: string[], evidence: Evidence): string[] {
  return wanted.filter(id => isUnknown(id, evidence)).map(id => noEntry(id, evidence))
}
