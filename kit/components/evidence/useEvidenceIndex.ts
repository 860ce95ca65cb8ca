import { useNav } from '@slidev/client'
import uses from 'virtual:evidence-uses'
import { derived, themes } from '#talk'
import { indexOrder } from '../../model/index-rows'
import { useTalk } from '../talk/talk-state'
import { useWayBack } from '../talk/way-back'
import { isIndexSlide } from './is-index-slide'

/** Id of the row that somebody came to the index for. */
export const soughtRow = useTalk('soughtRow', '')

const order = indexOrder(themes, derived)
const place = new Map(order.map((id, i) => [id, i]))

/** The slides of the evidence index, what stands on which, and the way there and back. To be called in a slide's component. */
export function useEvidenceIndex() {
  const { go, slides } = useNav()
  const { leaveBy } = useWayBack()
  const pages = slides.value.filter(isIndexSlide).map(slide => slide.no)
  const length = Math.ceil(order.length / pages.length)

  /** Number of the slide with an entry's row; undefined in a cut without the index. */
  const pageOfRow = (id: string) => pages[Math.floor(place.get(id)! / length)]

  /** Marks a row for whoever is on the way to it, and remembers where the talk was. */
  function seekRow(id: string): void {
    soughtRow.value = id
    leaveBy('row')
  }

  return {
    pageOfRow,
    /** Ids of the rows on a slide of the index. */
    idsOn(page: number): string[] {
      const part = pages.indexOf(page)
      return order.slice(part * length, (part + 1) * length)
    },
    /** Numbers of the slides that show an entry. */
    slidesOf: (id: string): number[] => uses[id] ?? [],
    /** Ids of the entries that a slide shows, in the order of the index. */
    idsOnSlide: (page: number): string[] => order.filter(id => uses[id]?.includes(page)),
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
