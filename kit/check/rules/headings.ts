import type { Locale } from '../../model/schema'
import type { Rule } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import { capitalize, claimWordings } from '../../model/format'
import { isClaim } from '../../model/pick'
import { readHeading } from '../../sources/heading'
import { attributesOf, findAll } from '../../sources/text'

const HEADING = /^# (.+)$/gm
const CLAIM = /<Claim\b([^>]*)\/>/g

/** Without regard to where lines may break. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A title that a slide names for itself says what its heading says: lists, outline and paper have the one, the room the other. */
export const headings: Rule = ({ slides, evidence, locale }) => slides.flatMap(({ file, prose, source }) => {
  const { title } = source.frontmatter
  const [heading] = findAll(prose, HEADING)
  if (typeof title !== 'string' || !heading)
    return []
  const said = plain(readHeading(heading.match[1]!.replace(CLAIM, (tag, written) => wordsOf(written, evidence, locale) ?? tag)))
  return said === plain(title)
    ? []
    : [{ file, line: heading.line, message: `the heading says “${said}”, and the title in the front matter “${title}”: let both say the same` }]
})

/** What a `<Claim>` says; nothing if there is no such claim or wording, which is another rule's. */
function wordsOf(written: string, { byId }: Evidence, locale: Locale): string | undefined {
  const attributes = attributesOf(written)
  const entry = byId.get(attributes.get('id') ?? '')?.entry
  const words = entry && isClaim(entry) ? claimWordings(entry)[Number(attributes.get(':wording') ?? 0)]?.[locale] : undefined
  return words && /\scapital\b/.test(written) ? capitalize(words) : words
}
