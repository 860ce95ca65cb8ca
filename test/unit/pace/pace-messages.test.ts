// @vitest-environment happy-dom
import type { Clock } from '../../../kit/model/pace'
import { mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { clock, STOPPED } from '../../../kit/components/pace/clock'
import { paceLog } from '../../../kit/components/pace/keep-log'
import PaceMessages from '../../../kit/components/pace/PaceMessages.vue'

const first = { page: 2, click: 0 }

afterEach(() => {
  clock.value = STOPPED
  paceLog.value = undefined
})

/** What is said of a clock that has started by itself. */
function say({ passed, since }: { passed: number, since: number }, status: Clock['status'] = 'running'): string {
  clock.value = { status, startedAt: 1, pausedAt: 1 }
  paceLog.value = { began: 1, isByItself: true, at: first, told: first, since, took: {} }
  return mount(PaceMessages, { props: { left: 100, late: 0, passed, way: undefined } }).text()
}

// Seen to fail: said for twenty seconds, and whatever the presenter does.
it('that the clock has started by itself is said for some seconds, or until the next step', () => {
  expect(say({ passed: 0, since: 0 })).toContain('started by itself')
  expect(say({ passed: 5, since: 0 })).toContain('started by itself')
  expect(say({ passed: 5, since: 4 })).toBe('')
  expect(say({ passed: 10, since: 0 })).toBe('')
  expect(say({ passed: 5, since: 0 }, 'paused')).toContain('Paused')
})
