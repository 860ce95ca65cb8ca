import { until, useDocumentVisibility } from '@vueuse/core'

/** Settled once somebody has seen this window. In a tab that nobody has, nobody presents: another page may have led it to a slide. */
export function untilSeen(): Promise<unknown> {
  return until(useDocumentVisibility()).toBe('visible')
}
