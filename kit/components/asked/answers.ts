import type { DeckSlideRoute } from '@slidev/client'
import type { Entry } from '../../model/pick'
import type { Derived, Localized, Theme } from '../../model/schema'
import type { Expected } from './questions'
import { claimWordings, dateWordings, formatFigure, inEachLanguage } from '../../model/format'
import { indexOrder } from '../../model/index-rows'
import { entriesOf, indexById, isClaim, isEvent, isQuantity, isQuotation } from '../../model/pick'
import { questionsIn } from './questions'

/** What somebody may be asking for: an entry of the data, a question that a note expects, or a slide. */
export type Answer
  = | { sort: 'entry', key: string, entry: Entry }
    | { sort: 'question', key: string, page: number, expected: Expected }
    | { sort: 'slide', key: string, page: number, title: string }

/** An answer, and what it is found by. */
export interface Findable {
  answer: Answer
  /** Words that are what it is about. */
  gist: string
  /** Words that are said along with it. */
  rest: string
}

/** “Lines 4 and 12”: where an answer stands in the article, not what it is about. */
export const LINES = /\blines? \d+(?:(?:, | and | to |–)\d+)*/gi

const inAll = (...texts: Localized[]) => texts.flatMap(text => Object.values(text)).join(' ')

type Slide = Pick<DeckSlideRoute, 'no'> & { meta: { slide: Pick<DeckSlideRoute['meta']['slide'], 'title' | 'noteHTML'> } }

/** All that can be asked for: of the same rank, what a note expects comes first, then the data in the order of the index. */
export function collectAnswers(themes: Theme[], derived: Derived[], slides: Slide[]): Findable[] {
  return [
    ...slides.flatMap(({ no, meta: { slide } }) => questionsIn(slide.noteHTML ?? '').map((expected, i): Findable => ({
      answer: { sort: 'question', key: `question-${no}-${i}`, page: no, expected },
      gist: expected.question,
      rest: `${expected.answer.replace(LINES, '')} ${slide.title ?? ''}`,
    }))),
    ...findableEntries(themes, derived),
    ...slides.filter(({ meta }) => meta.slide.title).map(({ no, meta: { slide: { title = '' } } }): Findable => ({
      answer: { sort: 'slide', key: `slide-${no}`, page: no, title },
      gist: title,
      rest: '',
    })),
  ]
}

function findableEntries(themes: Theme[], derived: Derived[]): Findable[] {
  const entries = indexById(themes, derived)
  const titles = new Map(themes.flatMap(theme => entriesOf(theme).map(({ id }) => [id, theme.title])))
  const told = new Set<string>()
  return indexOrder(themes, derived).flatMap((id) => {
    const entry = entries.get(id)!
    const gist = gistOf(entry)
    // What two themes have from one line in the same words is one answer.
    const words = `${'line' in entry ? entry.line : ''} ${gist}`
    if (told.has(words))
      return []
    told.add(words)
    const title = titles.get('from' in entry ? entry.from[0]! : id)
    return [{ answer: { sort: 'entry', key: id, entry }, gist, rest: [...restOf(entry), ...title ? [inAll(title)] : []].join(' ') }]
  })
}

function gistOf(entry: Entry): string {
  if (isQuotation(entry))
    return `${entry.translation ?? ''} ${entry.original}`
  if (isQuantity(entry))
    return inAll(entry.label, inEachLanguage(locale => formatFigure(entry, locale)))
  if (isEvent(entry))
    return inAll(entry.label, inEachLanguage(locale => dateWordings(entry.date, locale)[0]!))
  return isClaim(entry) ? inAll(...claimWordings(entry)) : ''
}

function restOf(entry: Entry): string[] {
  if (isQuotation(entry))
    return [inAll(entry.speaker)]
  return 'from' in entry ? [inAll(entry.formula)] : [entry.original, inAll(entry.who)]
}
