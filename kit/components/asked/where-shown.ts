import type { Answer } from './answers'
import { useNav } from '@slidev/client'
import { pick } from '#talk'
import { isDerived, isQuotation } from '../../model/pick'
import { showLayerToRoom } from '../evidence/layer/layer-state'
import { useEvidenceIndex } from '../evidence/useEvidenceIndex'
import { useAsked } from './asked-state'

/** Further than any slide has steps: Slidev goes to the last one. */
const LAST_STEP = 999_999
const LINES = /\blines? \d+(?:(?:, | and | to |–)\d+)*/gi

/** Where the evidence for an answer is shown. */
export interface Shown {
  /** Number of the slide, its own or one of the index. */
  page: number
  /** Id of the entry; none where a slide as a whole answers. */
  id?: string | undefined
  /** Whether the slide is one of the index, since no other shows it. */
  isRow: boolean
}

/** Finds where answers are shown, and brings the room there. To be called in a component. */
export function useWhereShown() {
  const { currentPage } = useNav()
  const { idsOnSlide, pageOfRow, seekRow, slidesOf } = useEvidenceIndex()
  const { goToAnswer } = useAsked()

  /** Id of the entry that an answer stands on: a quotation that it has in full, or what its slide has from a line that it names. */
  function evidenceOf(answer: Answer): string | undefined {
    if (answer.sort === 'entry')
      return answer.key
    if (answer.sort === 'slide')
      return undefined
    const { page, expected } = answer
    const lines = new Set((expected.answer.match(LINES) ?? []).flatMap(words => words.match(/\d+/g)!).map(Number))
    const onSlide = idsOnSlide(page).map(pick.entry)
    return (onSlide.find(entry => isQuotation(entry) && expected.answer.includes(entry.original))
      ?? onSlide.find(entry => !isDerived(entry) && lines.has(entry.line)))?.id
  }

  /** The slide at hand if it shows an entry, else the one that shows the least beside it, else its row in the index. */
  function shownFor(answer: Answer): Shown | undefined {
    const id = evidenceOf(answer)
    if (answer.sort !== 'entry')
      return { page: answer.page, id, isRow: false }
    const pages = slidesOf(answer.key)
    const page = pages.find(page => page === currentPage.value)
      ?? [...pages].sort((a, b) => idsOnSlide(a).length - idsOnSlide(b).length)[0]
    const row = pageOfRow(answer.key)
    return page ? { page, id, isRow: false } : row ? { page: row, id, isRow: true } : undefined
  }

  return {
    shownFor,
    /** Shows the room the evidence: beside its slide, or its row in the index. */
    bringEvidence({ page, id = '', isRow }: Shown): void {
      if (isRow) {
        seekRow(id)
        return goToAnswer(page)
      }
      showLayerToRoom(id)
      goToAnswer(page, LAST_STEP)
    },
    bringSlide({ page }: Shown): void {
      goToAnswer(page)
    },
  }
}
