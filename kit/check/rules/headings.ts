import type { Locale } from '../../model/schema'
import type { Rule } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import { capitalize } from '../../model/format'
import { readHeading } from '../../sources/heading'
import { attributesOf, findAll } from '../../sources/text'
import { claimWords } from '../claim-words'

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
  let isKnown = true
  const words = heading.match[1]!.replace(CLAIM, (tag, written) => {
    const found = wordsOf(written, evidence, locale)
    isKnown &&= found !== undefined
    return found ?? tag
  })
  const said = plain(readHeading(words))
  // What is wrong with a claim that has no words is said where it stands, or of its file.
  return !isKnown || said === plain(title)
    ? []
    : [{ file, line: heading.line, message: `the heading says “${said}”, and the title in the front matter “${title}”: let both say the same` }]
})

/** With a capital where the tag asks for one. */
function wordsOf(written: string, evidence: Evidence, locale: Locale): string | undefined {
  const words = claimWords(attributesOf(written), evidence, locale)
  return words && /\scapital\b/.test(written) ? capitalize(words) : words
}
