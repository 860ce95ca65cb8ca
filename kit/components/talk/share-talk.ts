import type { Parts } from './parts'
import { disableBuiltinSync, useNav } from '@slidev/client'
import { syncDirections } from '@slidev/client/state/storage.ts'
import { useEventListener } from '@vueuse/core'
import { computed, reactive, ref, watch } from 'vue'
import { openChannel } from './channel'
import { isDriven, wasDriven } from './driven'
import { isGiven } from './given'
import { useMembership } from './membership'
import { datePart } from './parts'
import { useStanding, watchPlace } from './place'
import { holdPresence, whenGone } from './presence'
import { rememberTalk } from './recall'
import { shareWithSlidev } from './slidev-state'
import { loadAhead, watchServer } from './stand-alone'
import { changePart, onChange, ownId, parts } from './talk-state'
import { untilSeen } from './until-seen'

/** What a window of the deck tells the others in the same browser. */
export interface Message {
  from: string
  isPresenter: boolean
  /** It has come, or has become a presenter's; answers that; has changed something; was a presenter's, and goes. */
  type: 'hello' | 'here' | 'change' | 'bye'
  /** Whom it answers. */
  to?: string
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
 * window at another slide leads when it is moved. Without a presenter, windows are strangers; a phone that drives is one.
 */
export function shareTalk(): void {
  // Slidev's own way knows decks by their title, and leads all windows to where the newest is.
  disableBuiltinSync()
  const { isPresenter, isPrintMode } = useNav()
  if (isPrintMode.value)
    return
  const presenters = reactive(new Set<string>())
  const isOn = computed(() => isPresenter.value || isDriven.value || presenters.size > 0)
  watch(isOn, isOn => isGiven.value = isOn, { immediate: true, flush: 'sync' })

  let hasCome = false
  const post = openChannel(receive, () => hasCome && tell('hello'))
  canShare.value = post !== undefined

  const standing = useStanding()
  const membership = useMembership(isPresenter, isOn, standing)
  const { isElsewhere, isTogether } = membership

  /**
   * @param changed the part that has changed; what else it knows goes along for those who have missed it, but for the
   * place, which would move them
   * @param to the window that is answered
   */
  function tell(type: Message['type'], { changed, to }: { changed?: string, to?: string } = {}): void {
    const { place: _, ...others } = parts
    const place = type !== 'change' || changed === 'place' ? membership.talkPlace() : undefined
    post?.({ from: ownId, isPresenter: isPresenter.value, type, to, parts: place ? { place, ...others } : others })
  }

  /** Who drives from another machine is a presenter, too: windows that were strangers are of one talk. */
  function followDriver(): void {
    membership.meet({}, presenters.size === 0 && !isPresenter.value)
    if (wasDriven.value)
      membership.takeUpDriven()
  }

  watchPlace(standing.here, Promise.all([holdPresence(ownId), untilSeen()]), {
    onArrival(how, place) {
      hasCome = true
      membership.arrive(how, place)
      rememberTalk(isPresenter, isTogether)
      if (isDriven.value)
        followDriver()
      tell('hello')
    },
    onMove: membership.move,
    onCorrection: membership.correct,
    onUnnamed(place, wasPresenter) {
      if (!isOn.value && !wasPresenter)
        membership.move(place)
      else if (membership.comeBack() === 'anew')
        tell('hello')
    },
    onPresenterEnter(isNamed) {
      const leads = isNamed && isTogether.value && !isElsewhere.value
      membership.beginPresenting(isNamed)
      tell('hello')
      if (leads) {
        changePart('place', standing.here())
        tell('change', { changed: 'place' })
      }
    },
    onPresenterExit() {
      // A reader again, who has only looked.
      if (isElsewhere.value)
        isTogether.value = false
      tell('bye')
    },
  })

  onChange((name) => {
    const { presenterSend, viewerSend } = syncDirections.value
    if (!isOn.value || !isTogether.value || !(isPresenter.value ? presenterSend : viewerSend))
      return
    // The talk has begun: by this its windows know each other when its presenter comes back.
    parts.talk ??= datePart(ownId, undefined, ownId)
    tell('change', { changed: name })
  })
  watch(isDriven, () => hasCome && followDriver())
  shareWithSlidev(isOn)
  loadAhead(isOn)
  watchServer(isPresenter)
  useEventListener(window, 'pagehide', () => isPresenter.value && tell('bye'))
  // Back from where a browser keeps pages that were left.
  useEventListener(window, 'pageshow', ({ persisted }) => persisted && tell('hello'))

  function receive({ from, to, type, parts: incoming, isPresenter: isFromPresenter }: Message): void {
    const wasOn = isOn.value
    if (!isFromPresenter || type === 'bye') {
      forget(from)
    }
    else if (!presenters.has(from)) {
      presenters.add(from)
      whenGone(from, () => forget(from))
    }

    // What it says before it has come itself, it says again in its answer.
    if (!hasCome)
      return
    if (type === 'hello') {
      membership.meet(incoming, isFromPresenter && !wasOn)
      // Where windows of the audience are is for presenters to know.
      if (isPresenter.value || (isFromPresenter && isTogether.value))
        tell('here', { to: from })
      return
    }
    const { presenterReceive, viewerReceive } = syncDirections.value
    // Who goes has nothing to say that wasn’t said.
    if (type === 'bye' || !isOn.value || !(isPresenter.value ? presenterReceive : viewerReceive))
      return
    if (type === 'here')
      membership.hearWhere(incoming, isFromPresenter, to === ownId)
    else
      membership.hearChange(incoming)
  }

  function forget(presenter: string): void {
    presenters.delete(presenter)
    if (!presenters.size)
      membership.stayBehind()
  }
}
