import type { Part, Parts } from './parts'
import type { Arrival, Place } from './place'
import { disableBuiltinSync, useNav } from '@slidev/client'
import { syncDirections } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { computed, reactive, ref } from 'vue'
import { openChannel } from './channel'
import { age, datePart, isMoved } from './parts'
import { watchPlace } from './place'
import { isTakenUp, recallLast, recallTalk, recallWaiting, rememberTalk, standsWhereNamed, wasOfTalk } from './recall'
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
  const isTogether = ref(false)
  /** Whether the talk is at another slide than this window, which was not taken along and, if a presenter's, not moved since. */
  const isElsewhere = ref(false)
  /** When the talk had moved last, as far as a window knows that is apart: ms since 1970. */
  let heard = 0
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
      isTogether.value = isPresenter.value || wasOfTalk()
      const arrival = how === 'reloaded' && (standsWhereNamed(isPresenter.value) || !isTogether.value) ? 'named' : how
      arrived = arrival
      if (place)
        parts.place = standingAt(place, arrival)
      takeAlong(takeParts(recallTalk(arrival, isPresenter.value)))
      rememberTalk(isPresenter, isTogether)
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
      if (isTogether.value && !isElsewhere.value)
        return takeAlong(parts)
      delete parts.place
      isElsewhere.value = false
      arrived = 'unnamed'
      tell('hello')
    },
    onPresenterEnter(isNamed) {
      const wasTogether = isTogether.value
      isTogether.value = true
      if (!isNamed && !wasTogether) {
        // As a window that comes anew; where nobody gives or gave a talk, it stays.
        const last = recallLast()
        if (last.place || isElsewhere.value)
          takeAllParts(last)
        isElsewhere.value = false
        arrived = 'unnamed'
      }
      else if (!wasTogether) {
        // It begins where it stands and, if there is a talk, with nothing that was done apart from it.
        const waiting = recallWaiting()
        if (isElsewhere.value || waiting.talk)
          takeAllParts({ ...waiting, place: standingAt(here(), 'named') })
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
      if (isElsewhere.value)
        isTogether.value = false
      tell('bye')
    },
  })

  function moved(place: Place): void {
    // Where the talk has led it, it only follows.
    if (parts.place && isAt(parts.place.value as Place))
      return
    arrived = undefined
    isTakenUp.value = false
    if (isTogether.value)
      isElsewhere.value = false
    if (isTogether.value || !(isOn.value || isElsewhere.value))
      changePart('place', place)
  }

  function standingAt(value: Place, arrival: Arrival): Part {
    return { value, at: age[arrival === 'named' && isPresenter.value ? 'namedByPresenter' : arrival], by: ownId }
  }

  onChange((name) => {
    const { presenterSend, viewerSend } = syncDirections.value
    if (!isOn.value || !isTogether.value || !(isPresenter.value ? presenterSend : viewerSend))
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
    // Nothing had begun yet where it wasn’t.
    if (isPresenter.value && !presenters.size && !parts.talk)
      isElsewhere.value = false

    if (type === 'hello') {
      // It may have heard only of such windows of the talk as are apart.
      if (isFromPresenter && !isPresenter.value && arrived === 'unnamed' && isMoved(incoming.place) && isSameTalk(incoming))
        follow(incoming)
      else if (isFromPresenter && !wasOn && !isElsewhere.value)
        join(incoming)
      if (isPresenter.value || (isFromPresenter && isTogether.value))
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
    else if (isElsewhere.value && !hasMoved(incoming))
      stayApart(incoming)
    else if (isTogether.value || (type === 'here' ? arrived : hasMoved(incoming)))
      follow(incoming)
  }

  function isSameTalk({ talk }: Parts): boolean {
    return talk !== undefined && talk.value === parts.talk?.value
  }

  /** A presenter has come. Who was opened while their talk waited for them is not of it, but for who names no slide. */
  function join(incoming: Parts): void {
    if (isTogether.value || !incoming.talk || isSameTalk(incoming))
      isTogether.value = true
    else if (arrived === 'unnamed')
      follow(incoming)
    else
      stayApart(incoming)
  }

  /** A talk is given, but this window’s address has named a slide. */
  function stayAt(incoming: Parts, isFromPresenter: boolean): void {
    const { place, ...others } = incoming
    if (place && isAt(place.value as Place)) {
      takeParts(others)
      isTogether.value = true
      isElsewhere.value = false
    }
    // In a talk that has begun, the room stands where its presenter does, and may answer sooner.
    else if (isPresenter.value ? place && (isFromPresenter || others.talk) : !isTogether.value) {
      stayApart(incoming)
    }
    else if (isPresenter.value) {
      takeParts(others)
    }
  }

  /** A reader’s window takes nothing of a talk that it is apart from: by its name it would later seem to be of it. */
  function stayApart({ place, ...others }: Parts): void {
    isElsewhere.value = true
    heard = Math.max(heard, place?.at ?? 0)
    if (isPresenter.value)
      takeParts(others)
  }

  function follow(incoming: Parts): void {
    // What was done apart from the others, or in a talk that was over when this window came back, is no longer of interest.
    const isOfAnother = arrived === 'reloaded' && parts.talk && !isSameTalk(incoming)
    const taken = isTogether.value && !isOfAnother ? takeParts(incoming) : takeAllParts(incoming)
    isTogether.value = true
    if (!taken.place)
      return
    arrived = undefined
    isElsewhere.value = false
    takeAlong(taken)
  }

  function hasMoved({ place }: Parts): boolean {
    return place !== undefined && place.at > Math.max(heard, parts.place?.at ?? 0)
  }

  function takeAlong({ place }: Parts): void {
    if (place)
      lead(place.value as Place)
  }
}
