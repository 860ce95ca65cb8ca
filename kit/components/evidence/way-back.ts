import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { useTalk } from '../talk/talk-state'

/** Id of the row that somebody came to the evidence index for. */
export const soughtRow = useTalk('soughtRow', '')
/** The step they came from, and the slide of the index they came to. */
export const leftForRow = useTalk<{ from: [page: number, clicks: number], to: number } | undefined>('left for a row', undefined)

/**
 * Goes back from the index to where somebody has left for it, in whichever window of the talk. Apart from the index,
 * which the deck doesn't start with.
 */
export function useWayBackFromIndex(): () => void {
  const { currentPage, go } = useNav()
  watch(currentPage, (_, page) => {
    if (leftForRow.value?.to === page)
      leftForRow.value = undefined
  })
  return () => {
    if (leftForRow.value?.to !== currentPage.value)
      return
    go(...leftForRow.value.from)
    leftForRow.value = undefined
  }
}
