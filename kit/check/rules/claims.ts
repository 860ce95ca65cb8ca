import type { Rule } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { wordingOf } from '../../model/format'
import { isClaim } from '../../model/pick'
import { attributesOf, findAll } from '../../sources/text'

const HEADING = /^#+ .*<Claim\b/gm

/** `<Claim id="…" />` says what its entry says: the label, or one of its wordings. No words are typed where it stands. */
export const claims: Rule = ({ slides, code, evidence }) => [
  ...slides.flatMap(({ file, prose }) => inText(file, prose, evidence)),
  ...slides
    .filter(({ source }) => source.frontmatter.title === undefined)
    .flatMap(({ file, prose }) => findAll(prose, HEADING).map(({ line }) => ({
      file,
      line,
      message: 'a heading with a <Claim> gives the slide no title: add "title: …" to the front matter, with the words as they are read',
    }))),
  ...code.flatMap(({ file, text }) => inText(file, { text, line: 1 }, evidence)),
]

function inText(file: string, passage: Passage, { byId }: Evidence): Problem[] {
  return findAll(passage, /<Claim\b((?:"[^"]*"|[^>"])*?)(?:\/>|>([^<]*))/g).flatMap(({ match, line }) => {
    const attributes = attributesOf(match[1]!)
    const say = (message: string) => [{ file, line, message }]
    if (match[2] !== undefined || attributes.has('words') || attributes.has(':words'))
      return say('<Claim> has words of its own: give them to the entry in data/, under wordings, and write <Claim id="…" :wording="1" />')
    const [entry, number] = [byId.get(attributes.get('id') ?? '')?.entry, Number(attributes.get(':wording') ?? attributes.get('wording') ?? 0)]
    // An unknown id is another rule's, and a number that is computed nobody's.
    if (!entry || Number.isNaN(number))
      return []
    if (!isClaim(entry))
      return say(`"${entry.id}" in data/ is not a claim`)
    try {
      wordingOf(entry, number)
      return []
    }
    catch (error) {
      return say((error as Error).message)
    }
  })
}
