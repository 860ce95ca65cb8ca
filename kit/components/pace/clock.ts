import type { ComputedRef, Ref, WritableComputedRef } from 'vue'
import type { Clock } from '../../model/pace'
import { computed } from 'vue'
import { passedOf } from '../../model/pace'
import { isGiven } from '../talk/given'
import { useTalk } from '../talk/talk-state'

export const STOPPED: Clock = { status: 'stopped', startedAt: 0, pausedAt: 0 }

/** The talk's clock, which Slidev's own pages and all windows of the talk have, too (`talk/slidev-state.ts`). */
export const clock: WritableComputedRef<Clock> = useTalk('timer', STOPPED)

/** Starts the clock, pauses it, or lets it go on: no time passes meanwhile. */
export function toggleClock(): void {
  const now = Date.now()
  const { status, startedAt, pausedAt } = clock.value
  if (status === 'running')
    clock.value = { ...clock.value, status: 'paused', pausedAt: now }
  else
    clock.value = { ...clock.value, status: 'running', startedAt: status === 'paused' ? now - (pausedAt - startedAt) : now }
}

/** The same by the pause key, in any window of a talk; a reader has no clock. */
export function pauseByKey(): void {
  if (isGiven.value)
    toggleClock()
}

export function resetClock(): void {
  clock.value = { ...clock.value, ...STOPPED }
}

/**
 * Seconds that the talk has been going on.
 *
 * @param now the time of day that goes on
 */
export function usePassed(now: Ref<Date>): ComputedRef<number> {
  return computed(() => passedOf(clock.value, now.value.getTime()))
}
