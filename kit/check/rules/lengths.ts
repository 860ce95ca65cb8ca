import type { Rule, Slide } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import { isQuotation } from '../../model/pick'
import { countWords, findAll, tagsIn, withoutTags } from '../../sources/text'
import { claimWords } from '../claim-words'

/** What a room takes in at once. */
const MOST = { title: 12, quotation: 20, slide: 40 }

/** Letters in two lines of a title, with room for narrow and wide ones; a Chinese character is as wide as two. */
const TITLE_LETTERS = 100

/** Layouts of slides that are read rather than presented. */
const isRead = ({ frontmatter }: Slide) => [undefined, 'default', 'answer'].includes(frontmatter.layout)

/** Titles fit a slide; titles, quotations and slides of a talk have no more words than a room takes in. */
export const lengths: Rule = ({ slides, evidence, locale }) => slides.flatMap((slide) => {
  const isCounted = locale === 'en' && !isRead(slide)
  return [
    ...longTitle(slide, isCounted ? MOST.title : Infinity),
    ...isCounted ? [...longQuotations(slide, evidence), ...longSlide(slide, evidence)] : [],
  ]
})

function longTitle({ file, prose }: Slide, most: number): Problem[] {
  return findAll(prose, /^# .*$/gm).flatMap(({ match, line }) => {
    const title = withoutTags({ text: match[0].slice(2), line }).text.trim()
    const words = countWords(title)
    const letters = [...title].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0)
    const say = (has: string) => [{ file, line, message: `the title has ${has} fit: shorten it, or say the rest in the note` }]
    if (words > most)
      return say(`${words} words, and ${most}`)
    return letters > TITLE_LETTERS ? say(`${letters} letters, and ${TITLE_LETTERS}`) : []
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
