import type { Rule, Slide } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import { isQuotation } from '../../model/pick'
import { countWords, findAll, tagsIn, withoutTags } from '../../sources/text'
import { claimWords } from '../claim-words'

/** What a room takes in at once. */
const MOST = { title: 12, quotation: 20, slide: 40 }

/** Layouts of slides that are read rather than presented. */
const isRead = ({ frontmatter }: Slide) => [undefined, 'default'].includes(frontmatter.layout)

/** Titles, quotations and slides of a talk have no more words than a room takes in. */
export const lengths: Rule = ({ slides, evidence, locale }) => locale !== 'en'
  ? []
  : slides.filter(slide => !isRead(slide)).flatMap(slide => [
      ...longTitle(slide),
      ...longQuotations(slide, evidence),
      ...longSlide(slide, evidence),
    ])

function longTitle({ file, prose }: Slide): Problem[] {
  return findAll(prose, /^# .*$/gm).flatMap(({ match, line }) => {
    const count = countWords(withoutTags({ text: match[0], line }).text)
    return count > MOST.title ? [{ file, line, message: `the title has ${count} words, and ${MOST.title} fit: shorten it, or say the rest in the note` }] : []
  })
}

function longQuotations({ file, prose }: Slide, { byId }: Evidence): Problem[] {
  return tagsIn(prose, 'Quote').flatMap(({ attributes, line }) => {
    const entry = byId.get(attributes.get('id') ?? '')?.entry
    const count = entry && isQuotation(entry) ? countWords(entry.translation ?? entry.original) : 0
    return count > MOST.quotation
      ? [{ file, line, message: `the quotation "${entry!.id}" has ${count} words, and ${MOST.quotation} fit a slide: give the data an excerpt of it (excerptOf: '${entry!.id}'), and show that` }]
      : []
  })
}

/** What stands on the page itself; what components add is measured on the rendered slide. */
function longSlide({ file, line, prose }: Slide, evidence: Evidence): Problem[] {
  const told = tagsIn(prose, 'Claim', 'Quote').map(({ attributes }) => {
    const entry = evidence.byId.get(attributes.get('id') ?? '')?.entry
    return entry && isQuotation(entry) ? entry.translation ?? entry.original : claimWords(attributes, evidence, 'en') ?? ''
  })
  const count = countWords([withoutTags(prose).text, ...told].join(' '))
  return count > MOST.slide ? [{ file, line, message: `the slide has ${count} words, and a room takes in ${MOST.slide}: leave the rest to the note` }] : []
}
