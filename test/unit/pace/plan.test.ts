import type { NoteTimes } from '../../../kit/model/plan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStep, planRest, planTalk, readTimes } from '../../../kit/model/plan'

function note(alias: string | undefined, steps: number[], transitions: NoteTimes['transitions'] = []): NoteTimes {
  return { alias, steps: steps.map((seconds, click) => ({ click, seconds })), transitions }
}

/** A talk whose slides each lead on to the next, and from the first over the second. */
const times = [
  note('first', [10], [{ seconds: 2 }, { to: 'third', seconds: 4 }]),
  note('second', [20, 30], [{ seconds: 8 }]),
  note('third', [30]),
]

describe('a plan', () => {
  it('takes each slide’s share from its note, with the words that lead on', () => {
    expect(planTalk(times, [1, 2, 3], 100).map(({ page, click, start, end }) => [page, click, start, end])).toEqual([
      [1, 0, 0, 12],
      [2, 0, 12, 32],
      [2, 1, 32, 70],
      [3, 0, 70, 100],
    ])
  })

  // Seen to fail: with the words that lead to the next slide of the whole talk.
  it('takes in a cut the words that lead to where it goes on', () => {
    expect(planTalk(times, [1, 3], 44).map(({ end }) => end)).toEqual([14, 44])
  })

  it('is scaled to the minutes there are', () => {
    expect(planTalk(times, [1, 2, 3], 200)[1]).toMatchObject({ start: 24, end: 64 })
  })

  // Seen to fail: with steps that nobody rehearsed left at the speed of their words.
  it('takes what was measured in place of words, and for the rest the speed of what was measured', () => {
    const plan = planTalk(times, [1, 2, 3], 200, new Map([['1:0', 24], ['2:0', 40], ['2:1', 76]]))
    expect(plan.map(({ end }) => end)).toEqual([24, 64, 140, 200])
  })

  it('of a talk without notes has the same time for each slide', () => {
    expect(planTalk([note('a', [0]), note('b', [0])], [1, 2], 60).map(({ end }) => end)).toEqual([30, 60])
  })

  const anyNote: fc.Arbitrary<NoteTimes> = fc.record({
    steps: fc.array(fc.record({ click: fc.nat(9), seconds: fc.nat(300) }), { minLength: 1, maxLength: 5 }),
    transitions: fc.constant([{ seconds: 3 }]),
  })
  const anyTalk = fc.array(fc.tuple(anyNote, fc.boolean()), { minLength: 1, maxLength: 20 })

  // Seen to fail: with shares that aren’t scaled to the time there is.
  it('begins at nought, leaves no gap, never goes back, and ends when the time is over', () => {
    fc.assert(fc.property(anyTalk, fc.integer({ min: 60, max: 7200 }), (talk, duration) => {
      const pages = talk.flatMap(([, isIn], i) => isIn || !i ? [i + 1] : [])
      const plan = planTalk(talk.map(([note]) => note), pages, duration)
      expect(plan[0]!.start).toBe(0)
      expect(plan.at(-1)!.end).toBeCloseTo(duration, 6)
      for (const [i, { start, end }] of plan.entries()) {
        expect(end).toBeGreaterThanOrEqual(start)
        expect(start).toBe(i ? plan[i - 1]!.end : 0)
      }
    }))
  })
})

describe('a plan that is changed in mid-talk', () => {
  const plan = planTalk(times, [1, 2, 3], 100)

  // Seen to fail: with the time of the new cut counted from the talk’s beginning.
  it('goes on from there, at the pace of the cut or in the time that is left', () => {
    const spot = { page: 2, click: 1 }
    expect(planRest(plan, { spot, at: 500 }).map(({ end }) => end)).toEqual([500, 500, 538, 568])
    expect(planRest(plan, { spot, at: 500, left: 136 }).map(({ start }) => start)).toEqual([500, 500, 500, 576])
  })

  it('goes on with the next slide where the present one is left out', () => {
    const shorter = planTalk(times, [1, 3], 44)
    const rest = planRest(shorter, { spot: { page: 2, click: 1 }, at: 70, left: 60 })
    expect(rest).toMatchObject([{ end: 70 }, { page: 3, start: 70, end: 130 }])
  })

  it('has nothing left behind its last slide', () => {
    expect(planRest(plan, { spot: { page: 9, click: 0 }, at: 70, left: 60 }).at(-1)).toMatchObject({ start: 70, end: 70 })
  })
})

describe('a step of the plan', () => {
  it('is the one whose part of the note a click stands in', () => {
    const plan = planTalk([{ steps: [0, 1, 3].map(click => ({ click, seconds: 1 })), transitions: [] }], [1], 3)
    expect([0, 1, 2, 3, 9].map(click => findStep(plan, { page: 1, click }))).toEqual([0, 1, 1, 2, 2])
    expect(findStep(plan, { page: 2, click: 0 })).toBe(-1)
  })
})

describe('a rendered note', () => {
  it('says what its steps and the words that lead on take', () => {
    const html = `<section class="step" data-step="0" data-seconds="23.5">\n<p>One</p>\n</section>
<section class="step" data-step="2" data-seconds="4">\n<p>Two</p>\n</section>
<p class="transition" data-seconds="4">Now</p>
<p class="transition" data-to="theme-3" data-seconds="6.5">Then</p>`
    expect(readTimes(html, 'here')).toEqual({
      alias: 'here',
      steps: [{ click: 0, seconds: 23.5 }, { click: 2, seconds: 4 }],
      transitions: [{ to: undefined, seconds: 4 }, { to: 'theme-3', seconds: 6.5 }],
    })
  })

  it('that isn’t there takes no time', () => {
    expect(readTimes('').steps).toEqual([{ click: 0, seconds: 0 }])
  })
})
