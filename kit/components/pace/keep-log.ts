import type { WritableComputedRef } from 'vue'
import type { Clock } from '../../model/pace'
import type { PaceLog } from '../../model/rehearsal'
import type { Place } from '../talk/place'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { passedOf } from '../../model/pace'
import { logAt } from '../../model/rehearsal'
import { chosenCut, presentedPages } from '../talk/cut-state'
import { isGiven } from '../talk/given'
import { isMoved } from '../talk/parts'
import { ownId, parts, useTalk } from '../talk/talk-state'
import { useCut } from '../talk/use-cut'
import { wayBack } from '../talk/way-back'
import { clock, STOPPED, toggleClock } from './clock'
import { keepRehearsal } from './rehearsals'

/** What the talk has taken so far, step by step; none while its clock is stopped. All windows of the talk have it. */
export const paceLog: WritableComputedRef<PaceLog | undefined> = useTalk('pace', undefined)

/**
 * Gives the rest of the talk another length; what has been told stays in it. Before the clock is started there is nothing told,
 * and the cut has its own time.
 *
 * @param minutes the cut's name; undefined is the whole talk
 * @param left seconds from now on; without, what the rest of the cut takes
 */
export function changeLength(minutes: number | undefined, left?: number): void {
  const log = paceLog.value
  chosenCut.value = { minutes, told: log ? presentedPages.value.filter(page => page <= log.told.page) : [] }
  if (log)
    paceLog.value = { ...log, change: { spot: log.told, at: passedOf(clock.value, Date.now()), ...left !== undefined && { left } } }
}

/**
 * Starts the clock when the first slide is left, and writes down what each step takes. What is done in a window, the room's
 * too, is written by that window, so that nothing is written twice.
 */
export function keepLog(): void {
  const { slides } = useNav()
  const { minutes, pages } = useCut()

  function begin({ page, clicks: click }: Place, isByItself: boolean): void {
    const at = { page, click }
    paceLog.value = { began: Date.now(), isByItself, at, told: at, since: 0, took: {} }
  }

  /** Writes down the time until now, in a log that goes on, and in the rehearsals. */
  function write(passed: number): PaceLog {
    const log = logAt(paceLog.value!, passed)
    keepRehearsal(log, slides.value.map(({ meta }) => meta.slide.title ?? ''), minutes.value)
    return log
  }

  /** A log whose talk is where it is, or where it has left for something else. */
  function tell(log: PaceLog): PaceLog {
    return wayBack.value || !pages.value.includes(log.at.page) ? log : { ...log, told: log.at }
  }

  // At once: the next change may come before the watchers do.
  watch(() => parts.place, (part, before) => {
    if (!isGiven.value || part?.by !== ownId || !isMoved(part))
      return
    const place = part.value as Place
    const first = pages.value[0]
    if (paceLog.value) {
      const at = { page: place.page, click: place.clicks }
      const log = write(passedOf(clock.value, Date.now()))
      paceLog.value = tell({ ...log, at })
    }
    else if (clock.value.status === 'stopped' && (before?.value as Place | undefined)?.page === first && place.page !== first) {
      begin(place, true)
      toggleClock()
    }
  }, { flush: 'sync' })

  watch(wayBack, () => {
    if (isGiven.value && parts['way back']?.by === ownId && paceLog.value)
      paceLog.value = tell(paceLog.value)
  }, { flush: 'sync' })

  watch(() => parts.timer, (part, before) => {
    if (!isGiven.value || part?.by !== ownId)
      return
    const { status } = part.value as Clock
    const was = (before?.value ?? STOPPED) as Clock
    if (status === 'running' && was.status === 'stopped' && !paceLog.value && parts.place)
      begin(parts.place.value as Place, false)
    else if (status !== 'running' && paceLog.value)
      paceLog.value = status === 'paused' ? write(passedOf(was, Date.now())) : void write(passedOf(was, Date.now()))
    if (status === 'stopped' && chosenCut.value.told.length)
      chosenCut.value = { ...chosenCut.value, told: [] }
  }, { flush: 'sync' })
}
