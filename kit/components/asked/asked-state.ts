import { useNav } from '@slidev/client'
import { closeLayer } from '../evidence/layer/layer-state'
import { isAskedOpen } from '../keys/list'
import { useWayBack, wayBack } from '../talk/way-back'

/**
 * The way to an answer and back, in whichever window of the talk; apart from the search, which no audience loads.
 * To be called in a component, or where keys are set up.
 */
export function useAsked() {
  const { go, isPresenter } = useNav()
  const { goBack, leaveBy } = useWayBack()

  function goBackToTalk(): void {
    closeLayer()
    goBack()
  }

  return {
    goBackToTalk,
    /** Goes to a slide, and remembers where the talk was. */
    goToAnswer(page: number, click = 0): void {
      leaveBy('asked')
      go(page, click)
    },
    /** Opens the search, for presenters only; once it has led somewhere, leads back. */
    toggleAsked(): void {
      if (!isPresenter.value)
        return
      if (wayBack.value?.by === 'asked')
        goBackToTalk()
      else
        isAskedOpen.value = true
    },
  }
}
