import type { Ref } from 'vue'
import type { Part, Parts } from './parts'
import type { Arrival, Place, Standing } from './place'
import { ref } from 'vue'
import { age, isMoved } from './parts'
import { isTakenUp, recallLast, recallTalk, recallWaiting, wasMoved, wasOfTalk } from './recall'
import { changePart, ownId, parts, takeAllParts, takeParts } from './talk-state'

/**
 * How this window belongs to a talk: what it takes of it, and where that leads it.
 *
 * @param isPresenter whether it is in presenter mode
 * @param isOn whether a talk is given in this browser
 * @param standing where it stands
 */
export function useMembership(isPresenter: Readonly<Ref<boolean>>, isOn: Readonly<Ref<boolean>>, { here, isAt, lead }: Standing) {
  /** Whether what is done here concerns the others. */
  const isTogether = ref(false)
  /** Whether the talk is at another slide than this window, which was not taken along and, if a presenter's, not moved since. */
  const isElsewhere = ref(false)
  /** Where the talk is, as far as a window knows that is elsewhere. */
  let heard: Part | undefined
  /** How the window has come to where it is, as long as it stays there. */
  let arrived: Arrival | undefined

  const isHere = ({ value }: Part) => isAt(value as Place)

  function arrive(how: Arrival, place: Place | undefined): void {
    isTogether.value = isPresenter.value || wasOfTalk()
    arrived = how === 'reloaded' && (isPresenter.value ? !wasMoved() : !isTogether.value) ? 'named' : how
    if (place)
      parts.place = standingAt(place, arrived)
    takeAlong(takeParts(recallTalk(arrived, isPresenter.value)))
  }

  function move(place: Place): void {
    // Where the talk has led it, it only follows.
    if (parts.place && isHere(parts.place))
      return
    arrived = undefined
    isTakenUp.value = false
    if (isTogether.value)
      isElsewhere.value = false
    if (isTogether.value || !(isOn.value || isElsewhere.value))
      changePart('place', place)
  }

  function correct(place: Place): void {
    if (!arrived)
      move(place)
    else if (parts.place?.by === ownId)
      parts.place = { ...parts.place, value: place }
  }

  /** An address without a slide was opened in it. */
  function comeBack(): 'again' | 'anew' {
    if (isTogether.value && !isElsewhere.value) {
      takeAlong(parts)
      return 'again'
    }
    delete parts.place
    isElsewhere.value = false
    arrived = 'unnamed'
    if (isPresenter.value)
      takeAlong(takeParts(recallLast()))
    return 'anew'
  }

  function beginPresenting(isNamed: boolean): void {
    const wasTogether = isTogether.value
    isTogether.value = true
    if (wasTogether)
      return
    if (isNamed) {
      // It begins where it stands and, if there is a talk, with nothing that was done apart from it.
      const waiting = recallWaiting()
      const place = standingAt(here(), 'named')
      if (isElsewhere.value || waiting.talk)
        takeAllParts({ ...waiting, place })
      else if (!isMoved(parts.place))
        parts.place = place
      arrived = 'named'
    }
    else {
      // As a window that comes anew; where nobody gives or gave a talk, it stays.
      const last = recallLast()
      if (last.place || isElsewhere.value)
        takeAllParts(last)
      isElsewhere.value = false
      arrived = 'unnamed'
    }
  }

  /** A window has come, or is there again. */
  function meet(incoming: Parts, isFirstPresenter: boolean): void {
    if (isElsewhere.value)
      return
    if (isFirstPresenter && !(isTogether.value && isSameTalk(incoming)))
      join(incoming)
    else if (isOn.value && isTogether.value && isSameTalk(incoming))
      catchUp(incoming)
  }

  /** A window of the talk is there again that may have gone on while this one couldn’t hear of it, or nobody presented. */
  function catchUp({ place, ...others }: Parts): void {
    if (arrived === 'named' || !isMoved(place))
      takeParts(others)
    else
      follow({ place, ...others })
  }

  /** The last presenter has gone: nothing had begun yet where this window wasn’t. */
  function stayBehind(): void {
    if (isPresenter.value && !parts.talk)
      isElsewhere.value = false
  }

  /** Whoever was opened while the talk waited for its presenter is not of it, but for who names no slide. */
  function join(incoming: Parts): void {
    if (isTogether.value || !incoming.talk || isSameTalk(incoming))
      isTogether.value = true
    else if (arrived === 'unnamed')
      follow(incoming)
    else
      stayApart(incoming)
  }

  /** A phone drives the talk, and did before this window came: it goes on where the last one was. */
  function takeUpDriven(): void {
    if (arrived === 'unnamed')
      takeAlong(takeParts(recallLast()))
  }

  /**
   * Another window answers where the talk is.
   *
   * @param isAsked whether it was this one that asked; what others are told is news only if the talk has been moved
   */
  function hearWhere(incoming: Parts, isFromPresenter: boolean, isAsked: boolean): void {
    const isNews = isTogether.value && isMoved(incoming.place) && isSameTalk(incoming)
    if (!isAsked && !isNews)
      return
    if (arrived === 'named')
      stayAt(incoming, isFromPresenter)
    else if (isElsewhere.value && !hasMoved(incoming))
      stayApart(incoming)
    else if (isTogether.value || arrived)
      follow(incoming)
  }

  function hearChange(incoming: Parts): void {
    if (isElsewhere.value && !hasMoved(incoming))
      stayApart(incoming)
    else if (isTogether.value || hasMoved(incoming))
      follow(incoming)
  }

  /** A talk is given, but this window’s address has named a slide. */
  function stayAt(incoming: Parts, isFromPresenter: boolean): void {
    const { place, ...others } = incoming
    if (place && isHere(place)) {
      follow(incoming)
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
    if (place && place.at > (heard?.at ?? 0))
      heard = place
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

  /** Where the talk is, for whoever asks. */
  function talkPlace(): Part | undefined {
    return isElsewhere.value ? heard : parts.place
  }

  function takeAlong({ place }: Parts): void {
    if (place)
      lead(place.value as Place)
  }

  function standingAt(value: Place, arrival: Arrival): Part {
    return { value, at: age[arrival === 'named' && isPresenter.value ? 'namedByPresenter' : arrival], by: ownId }
  }

  function hasMoved({ place }: Parts): boolean {
    return place !== undefined && place.at > Math.max(heard?.at ?? 0, parts.place?.at ?? 0)
  }

  return {
    isTogether,
    isElsewhere,
    arrive,
    takeUpDriven,
    move,
    correct,
    comeBack,
    beginPresenting,
    meet,
    stayBehind,
    hearWhere,
    hearChange,
    talkPlace,
  }
}

function isSameTalk({ talk }: Parts): boolean {
  return talk !== undefined && talk.value === parts.talk?.value
}
