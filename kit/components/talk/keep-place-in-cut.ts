import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { isLeftOut, leftAt } from './cut-state'

/** Remembers where the talk leaves its cut for a slide that isn't in it: a step leads back there. To be called once a window. */
export function keepPlaceInCut(): void {
  const { currentPage, clicks } = useNav()
  watch([currentPage, clicks], ([page], [was, wasClicks]) => {
    if (!isLeftOut(page))
      leftAt.value = undefined
    else if (page !== was && !isLeftOut(was))
      leftAt.value = { page: was, clicks: wasClicks }
  })
}
