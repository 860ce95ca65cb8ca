import type { WritableComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { closeLayer } from '../evidence/layer/layer-state'
import { isAskedOpen } from '../keys/list'
import { useTalk } from '../talk/talk-state'

/** Step that the talk was left at for an answer, and the slide that has it. */
const leftToAnswer: WritableComputedRef<{ from: [page: number, clicks: number], to: number } | undefined> = useTalk('left to answer', undefined)

/**
 * The way to an answer and back, in whichever window of the talk; apart from the search, which no audience loads.
 * To be called in a component, or where keys are set up.
 */
export function useAsked() {
  const { clicks, currentPage, go, isPresenter } = useNav()

  // Once the talk is there again by itself, nothing leads back.
  watch(currentPage, (page) => {
    if (leftToAnswer.value?.from[0] === page)
      leftToAnswer.value = undefined
  })

  function goBack(): void {
    if (!leftToAnswer.value)
      return
    const { from } = leftToAnswer.value
    leftToAnswer.value = undefined
    closeLayer()
    go(...from)
  }

  return {
    leftToAnswer,
    goBack,
    /** Goes to a slide, and remembers where the talk was. */
    goToAnswer(page: number, click = 0): void {
      leftToAnswer.value = { from: [currentPage.value, clicks.value], to: page }
      go(page, click)
    },
    /** Opens the search, for presenters only; where it has led, leads back. */
    toggleAsked(): void {
      if (!isPresenter.value)
        return
      if (leftToAnswer.value?.to === currentPage.value)
        goBack()
      else
        isAskedOpen.value = true
    },
  }
}
