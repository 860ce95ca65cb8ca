import type { Answer } from './answers'
import type { Expected } from './questions'
import { useNav } from '@slidev/client'
import { pick } from '#talk'
import { themes } from '#talk/whole'
import { isDerived, isQuotation } from '../../model/pick'
import { showLayerToRoom } from '../evidence/layer/layer-state'
import { useEvidenceIndex } from '../evidence/useEvidenceIndex'
import { LINES } from './answers'
import { useAsked } from './asked-state'

/** Further than any slide has steps: Slidev goes to the last one. */
const LAST_STEP = 999_999

/** Where an answer can be shown to the room. */
export interface Shown {
  /** Number of the slide that the answer belongs to. */
  slide?: number | undefined
  /** Id of the entry that is its evidence. */
  id?: string | undefined
  /** Number of the slide that shows the evidence. */
  page?: number | undefined
  /** Whether that is one of the index, since no other shows it. */
  isRow: boolean
}

/** Finds where answers are shown, and brings the room there. To be called in a component. */
export function useWhereShown() {
  const { currentPage } = useNav()
  const { idsOnSlide, pageOfRow, seekRow, slidesOf } = useEvidenceIndex()
  const { goToAnswer } = useAsked()

  /** An entry that the answer to an expected question stands on: a quotation that it has in full, or what has a line that it names. */
  function evidenceOf({ answer }: Expected, slide: number): string | undefined {
    const lines = new Set((answer.match(LINES) ?? []).flatMap(words => words.match(/\d+/g)!).map(Number))
    const own = idsOnSlide(slide).map(pick.entry)
    const all = [...own, ...themes.flatMap(theme => [...theme.quotations, ...theme.figures, ...theme.events, ...theme.claims])]
    const found = all.find(entry => isQuotation(entry) && answer.includes(entry.original))
      ?? all.find(entry => !isDerived(entry) && lines.has(entry.line))
    return found?.id
  }

  /** The slide at hand if it shows an entry, else the one that shows the least beside it. */
  function pageOf(id: string, preferred: number): number | undefined {
    const pages = slidesOf(id)
    return pages.find(page => page === preferred) ?? [...pages].sort((a, b) => idsOnSlide(a).length - idsOnSlide(b).length)[0]
  }

  return {
    shownFor(answer: Answer): Shown {
      if (answer.sort === 'slide')
        return { slide: answer.page, isRow: false }
      const own = answer.sort === 'question' ? answer.page : undefined
      const id = answer.sort === 'entry' ? answer.key : evidenceOf(answer.expected, answer.page)
      if (!id)
        return { slide: own, page: own, isRow: false }
      const page = pageOf(id, own ?? currentPage.value)
      return { slide: own ?? page, id, page: page ?? pageOfRow(id), isRow: !page }
    },
    /** Shows the room the evidence: beside its slide, or its row in the index. */
    bringEvidence(page: number, { id = '', isRow }: Shown): void {
      if (isRow)
        seekRow(id)
      else
        showLayerToRoom(id)
      goToAnswer(page, isRow ? 0 : LAST_STEP)
    },
    bringSlide: (slide: number): void => goToAnswer(slide),
  }
}
