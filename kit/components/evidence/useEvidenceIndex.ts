import { useNav } from '@slidev/client'
import { rows } from 'virtual:evidence-index'
import { INDEX_COLUMNS } from '../../model/index-slides'
import { useTalk } from '../talk/talk-state'
import { useWayBack } from '../talk/way-back'
import { isIndexSlide } from './is-index-slide'

/** Id of the row that somebody came to the index for. */
export const soughtRow = useTalk('soughtRow', '')

/** Ids whose rows pass, in the order of the index. */
function idsWhere(isMeant: (row: typeof rows[string]) => boolean): string[] {
  return Object.keys(rows).filter(id => isMeant(rows[id]!)).sort((a, b) => rows[a]!.place - rows[b]!.place)
}

/** The slides of the evidence index, what stands on which, and the way there and back. To be called in a slide's component. */
export function useEvidenceIndex() {
  const { go, slides } = useNav()
  const { leaveBy } = useWayBack()
  const pages = slides.value.filter(isIndexSlide).map(slide => slide.no)

  /** Number of the slide with an entry's row; undefined in a cut without the index. */
  const pageOfRow = (id: string) => pages[Math.floor(rows[id]!.column / INDEX_COLUMNS)]

  /** Marks a row for whoever is on the way to it, and remembers where the talk was. */
  function seekRow(id: string): void {
    soughtRow.value = id
    leaveBy('row')
  }

  return {
    pageOfRow,
    /** Ids of the rows on a slide of the index, column by column. */
    columnsOn(page: number): string[][] {
      const first = pages.indexOf(page) * INDEX_COLUMNS
      return Array.from({ length: INDEX_COLUMNS }, (_, i) => idsWhere(({ column }) => column === first + i))
    },
    /** Numbers of the slides that show an entry. */
    slidesOf: (id: string): number[] => rows[id]?.slides ?? [],
    /** Ids of the entries that a slide shows, in the order of the index. */
    idsOnSlide: (page: number): string[] => idsWhere(({ slides }) => slides.includes(page)),
    seekRow,
    /** Goes to an entry's row and marks it. */
    goToRow(id: string) {
      const page = pageOfRow(id)
      if (!page)
        return
      seekRow(id)
      go(page)
    },
  }
}
