import type { Part, Parts } from './parts'
import type { Arrival, Place } from './place'
import { disableBuiltinSync, useNav } from '@slidev/client'
import { syncDirections } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { computed, reactive, ref, watch } from 'vue'
import { openChannel } from './channel'
import { age } from './parts'
import { watchPlace } from './place'
import { isTakenUp, recallTalk, rememberTalk, standsWhereNamed } from './recall'
import { shareWithSlidev } from './slidev-state'
import { loadAhead, watchServer } from './stand-alone'
import { changePart, onChange, ownId, parts, takeAllParts, takeParts } from './talk-state'

/** What a window of the deck tells the others in the same browser. */
export interface Message {
  from: string
  isPresenter: boolean
  /** It has come, or has become a presenter's; answers that; has changed something; was a presenter's, and goes. */
  type: 'hello' | 'here' | 'change' | 'bye'
  parts: Parts
}

/** Whether windows can hear of each other in this browser. */
export const canShare = ref(true)

/**
 * Makes this window part of the talk that somebody gives in this browser: presenting is a window in presenter mode.
 *
 * Windows that are there when it comes follow it and lead it, as do later ones that name no slide: they take the place
 * of the others. One that names another slide is apart: it stays there, and what is done in it is its own matter, until
 * the talk goes on and takes it along. Without a presenter, windows are strangers.
 */
export function shareTalk(): void {
  // Slidev's own way knows decks by their title, and leads all windows to where the newest is.
  disableBuiltinSync()
  const { isPresenter, isPrintMode } = useNav()
  if (isPrintMode.value)
    return

  const presenters = reactive(new Set<string>())
  const isOn = computed(() => isPresenter.value || presenters.size > 0)
  /** Whether what is done here concerns the others. */
  let isTogether = false
  /** Whether this is a window that has named a slide of its own while a talk was given, and was not taken along since. */
  let isApart = false
  /** How the window has come to where it is, as long as it stays there. */
  let arrived: Arrival | undefined

  const post = openChannel(receive)
  canShare.value = post !== undefined
  const tell = (type: Message['type']) => post?.({ from: ownId, isPresenter: isPresenter.value, type, parts: { ...parts } })

  const { here, isAt, lead } = watchPlace({
    onArrival(how, place) {
      const arrival = how === 'reloaded' && standsWhereNamed() ? 'named' : how
      arrived = arrival
      if (place && arrival !== 'unnamed')
        parts.place = standingAt(place, arrival)
      takeAlong(takeParts(recallTalk(arrival, isPresenter.value)))
      rememberTalk(isPresenter)
      isTogether = isPresenter.value
      tell('hello')
      watch(isPresenter, () => {
        // Whoever presents from a window that was apart begins where that stands, and with nothing that was done in it.
        if (isPresenter.value && isApart) {
          takeAllParts(arrived === 'unnamed' ? {} : { place: standingAt(here(), 'named') })
          arrived ??= 'named'
          isApart = false
        }
        isTogether ||= isPresenter.value
        tell(isPresenter.value ? 'hello' : 'bye')
      })
    },
    onMove: moved,
    onCorrection(place) {
      if (!arrived)
        moved(place)
      else if (parts.place?.by === ownId)
        parts.place = { ...parts.place, value: place }
    },
    onUnnamed(place, wasPresenter) {
      if (!isOn.value && !wasPresenter)
        return moved(place)
      if (isTogether)
        return takeAlong(parts)
      arrived = 'unnamed'
      tell('hello')
    },
  })

  function moved(place: Place): void {
    // Where the talk has led it, it only follows.
    if (parts.place && isAt(parts.place.value as Place))
      return
    arrived = undefined
    isTakenUp.value = false
    if (isTogether || !(isOn.value || isApart))
      changePart('place', place)
  }

  function standingAt(value: Place, arrival: 'named' | 'reloaded'): Part {
    return { value, at: age[arrival === 'named' && isPresenter.value ? 'namedByPresenter' : arrival], by: ownId }
  }

  onChange(() => {
    const { presenterSend, viewerSend } = syncDirections.value
    if (isOn.value && isTogether && (isPresenter.value ? presenterSend : viewerSend))
      tell('change')
  })
  shareWithSlidev(isOn)
  loadAhead(isOn)
  watchServer(isPresenter)
  useEventListener(window, 'pagehide', () => isPresenter.value && tell('bye'))
  // Back from where a browser keeps pages that were left.
  useEventListener(window, 'pageshow', ({ persisted }) => persisted && tell('hello'))

  function receive({ from, type, parts: incoming, isPresenter: isFromPresenter }: Message): void {
    const wasOn = isOn.value
    if (isFromPresenter && type !== 'bye')
      presenters.add(from)
    else
      presenters.delete(from)

    if (type === 'hello') {
      isTogether ||= isFromPresenter && !wasOn && !isApart
      if (isPresenter.value || (isFromPresenter && isTogether))
        tell('here')
      return
    }
    const { presenterReceive, viewerReceive } = syncDirections.value
    if (!isOn.value || !(isPresenter.value ? presenterReceive : viewerReceive))
      return
    // Where other windows of the audience are is for presenters to know.
    if (type === 'here' && !isFromPresenter && !isPresenter.value)
      return
    if (type === 'here' && arrived === 'named') {
      const { place, ...others } = incoming
      takeParts(others)
      isTogether ||= place !== undefined && isAt(place.value as Place)
      isApart = !isTogether
    }
    else if (isTogether || (type === 'here' ? arrived : goesOn(incoming))) {
      // What was done apart from the others is no longer of interest.
      takeAlong(isTogether ? takeParts(incoming) : takeAllParts(incoming))
      arrived = undefined
      isApart = false
      isTogether = true
    }
  }

  /** Whether the talk has gone on: the clock and the pointer alone take nobody along. */
  function goesOn(incoming: Parts): boolean {
    return Object.entries(incoming).some(([name, { at }]) => !['timer', 'cursor'].includes(name) && at > (parts[name]?.at ?? 0))
  }

  function takeAlong({ place }: Parts): void {
    if (place)
      lead(place.value as Place)
  }
}
