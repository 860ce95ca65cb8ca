import type { ComputedRef } from 'vue'

/** A clock of the talk's time; all have the same, and tick each for itself. */
export function useTimer(): {
  status: ComputedRef<'stopped' | 'running' | 'paused'>
  mode: ComputedRef<'stopwatch' | 'countdown'>
  /** Of the planned duration. */
  percentage: ComputedRef<number>
  /** In seconds. */
  passed: ComputedRef<number>
  duration: ComputedRef<number>
  /** In words: hours may be empty. */
  timer: ComputedRef<{ h: string, m: string, s: string }>
  toggle: () => void
  reset: () => void
}
