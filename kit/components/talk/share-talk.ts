import type { Part, Parts } from './parts'
import type { Arrival, Place } from './place'
import { disableBuiltinSync, useNav } from '@slidev/client'
import { syncDirections } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { computed, reactive, ref } from 'vue'
import { openChannel } from './channel'
import { age, datePart } from './parts'
import { watchPlace } from './place'
import { isTakenUp, recallLast, recallTalk, rememberTalk, standsWhereNamed } from './recall'
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
 * the talk goes on and takes it along; so is one that was opened while a talk waited for its presenter. A presenter's
 * window at another slide leads when it is moved. Without a presenter, windows are strangers.
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
  /** Whether the talk is at another slide than this window, which was not taken along and, if a presenter's, not moved since. */
  const isElsewhere = ref(false)
  /** How the window has come to where it is, as long as it stays there. */
  let arrived: Arrival | undefined

  const post = openChannel(receive)
  canShare.value = post !== undefined

  /** @param changed the part that has changed; what else it knows goes along for those who have missed it, but for the place, which would move them */
  function tell(type: Message['type'], changed?: string): void {
    const { place, ...others } = parts
    const isPlaceTold = place && !isElsewhere.value && (type !== 'change' || changed === 'place')
    post?.({ from: ownId, isPresenter: isPresenter.value, type, parts: isPlaceTold ? { place, ...others } : others })
  }

  const { here, isAt, lead } = watchPlace({
    onArrival(how, place) {
      const arrival = how === 'reloaded' && standsWhereNamed() ? 'named' : how
      arrived = arrival
      if (place)
        parts.place = standingAt(place, arrival)
      takeAlong(takeParts(recallTalk(arrival, isPresenter.value)))
      rememberTalk(isPresenter, isElsewhere)
      isTogether = isPresenter.value
      tell('hello')
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
    onPresenterEnter(isNamed) {
      const wasTogether = isTogether
      isTogether = true
      if (!isNamed && !wasTogether) {
        // As a window that comes anew; where nobody gives or gave a talk, it stays.
        const last = recallLast()
        if (last.place || isElsewhere.value)
          takeAllParts(last)
        isElsewhere.value = false
        arrived = 'unnamed'
      }
      else if (!wasTogether) {
        // It begins where it stands and, if that was apart, with nothing that was done in it.
        if (isElsewhere.value)
          takeAllParts({ place: standingAt(here(), 'named') })
        arrived = 'named'
      }
      tell('hello')
      if (isNamed && wasTogether && !isElsewhere.value) {
        changePart('place', here())
        tell('change', 'place')
      }
    },
    onPresenterExit() {
      // A reader again, who has only looked.
      if (isElsewhere.value && presenters.size)
        isTogether = false
      tell('bye')
    },
  })

  function moved(place: Place): void {
    // Where the talk has led it, it only follows.
    if (parts.place && isAt(parts.place.value as Place))
      return
    arrived = undefined
    isTakenUp.value = false
    if (isTogether)
      isElsewhere.value = false
    if (isTogether || !(isOn.value || isElsewhere.value))
      changePart('place', place)
  }

  function standingAt(value: Place, arrival: Arrival): Part {
    return { value, at: age[arrival === 'named' && isPresenter.value ? 'namedByPresenter' : arrival], by: ownId }
  }

  onChange((name) => {
    const { presenterSend, viewerSend } = syncDirections.value
    if (!isOn.value || !isTogether || !(isPresenter.value ? presenterSend : viewerSend))
      return
    // The talk has begun: by this its windows know each other when its presenter comes back.
    parts.talk ??= datePart(ownId, undefined, ownId)
    tell('change', name)
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
      if (isFromPresenter && !wasOn && !isElsewhere.value)
        join(incoming)
      if (isPresenter.value || (isFromPresenter && isTogether))
        tell('here')
      return
    }
    const { presenterReceive, viewerReceive } = syncDirections.value
    // Who goes has nothing to say that wasn’t said.
    if (type === 'bye' || !isOn.value || !(isPresenter.value ? presenterReceive : viewerReceive))
      return
    // Where other windows of the audience are is for presenters to know.
    if (type === 'here' && !isFromPresenter && !isPresenter.value)
      return
    if (type === 'here' && arrived === 'named')
      stayAt(incoming, isFromPresenter)
    else if (isTogether || (type === 'here' ? arrived : hasMoved(incoming)))
      follow(incoming)
  }

  /** A presenter has come. Who was opened while their talk waited for them is not of it, but for who names no slide. */
  function join(incoming: Parts): void {
    const isOfTalk = isTogether || !incoming.talk || incoming.talk.value === parts.talk?.value
    if (isOfTalk)
      isTogether = true
    else if (arrived === 'unnamed')
      follow(incoming)
    else
      isElsewhere.value = true
  }

  /** A talk is given, but this window’s address has named a slide. */
  function stayAt({ place, ...others }: Parts, isFromPresenter: boolean): void {
    takeParts(others)
    const isThere = place !== undefined && isAt(place.value as Place)
    // In a talk that has begun, the room stands where its presenter does, and may answer sooner.
    if (place && (isFromPresenter || others.talk) && (isPresenter.value || !isTogether))
      isElsewhere.value = !isThere
    isTogether ||= isThere
  }

  function follow(incoming: Parts): void {
    // What was done apart from the others is no longer of interest.
    const taken = isTogether ? takeParts(incoming) : takeAllParts(incoming)
    isTogether = true
    if (!taken.place)
      return
    arrived = undefined
    isElsewhere.value = false
    takeAlong(taken)
  }

  function hasMoved({ place }: Parts): boolean {
    return place !== undefined && place.at > (parts.place?.at ?? 0)
  }

  function takeAlong({ place }: Parts): void {
    if (place)
      lead(place.value as Place)
  }
}
