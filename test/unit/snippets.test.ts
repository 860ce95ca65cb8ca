import { describe, expect, it } from 'vitest'
import { pick } from '../../data'
import { place, span, yearsLater } from '../../kit/model/calendar'
import { WEEKS_IN_A_YEAR, weeksUnderAlarm } from '../../snippets/code-red'
import { outcome, scenes, sliderRange } from '../../snippets/compute-economics'
import { growthIndex } from '../../snippets/compute-index'
import { dotGrid } from '../../snippets/dot-grid'
import { restOf } from '../../snippets/rest'

describe('compute economics, as the article tells it', () => {
  it('gives double the revenue for double the compute, whatever the training', () => {
    const factor = pick.number('compute.double')
    for (const compute of [0.5, 1, 3]) {
      const before = outcome({ compute, training: 2 })
      const after = outcome({ compute: compute * factor, training: 1 })
      expect(after.income).toBe(before.income * pick.number('revenue.double'))
    }
  })

  it('makes a profit of less training, with the same compute', () => {
    const compute = 1
    expect(outcome({ compute, training: 2 }).left).toBeLessThan(0)
    expect(outcome({ compute, training: 0.5 }).left).toBeGreaterThan(0)
  })

  it('lets income exceed any training spend once compute has grown enough', () => {
    expect(outcome({ compute: 5, training: 4 }).left).toBeGreaterThan(0)
  })

  it('doubles compute at the first click and cuts training at the second', () => {
    const [today, doubled, lessTraining] = scenes
    expect(doubled!.compute).toBe(today!.compute * 2)
    expect(doubled!.training).toBe(today!.training)
    expect(lessTraining!.compute).toBe(doubled!.compute)
    expect(lessTraining!.training).toBeLessThan(doubled!.training)
  })

  it('has sliders from nothing to twice what the clicks show, with a stop at each of these', () => {
    const values = scenes.flatMap(scene => [scene.compute, scene.training])
    expect(sliderRange.min).toBe(0)
    expect(sliderRange.max).toBe(2 * Math.max(...values))
    expect(sliderRange.step).toBeLessThan(Math.min(...values))
    for (const value of values)
      expect(value % sliderRange.step).toBe(0)
  })
})

describe('weeks under alarm', () => {
  it('go from the shortest alarm once to the longest one twice', () => {
    expect(weeksUnderAlarm({ min: 6, max: 8 }, { min: 1, max: 2 })).toEqual({ min: 6, max: 16 })
    expect(weeksUnderAlarm({ min: 3, max: 5 }, { min: 2, max: 4 })).toEqual({ min: 6, max: 20 })
  })

  it('are weeks of a year of 365 days', () => {
    expect(WEEKS_IN_A_YEAR).toBe(Math.floor(365 / 7))
  })

  it('stay within a year for what Altman says', () => {
    expect(pick.range('code-red.weeks-a-year').max).toBeLessThan(WEEKS_IN_A_YEAR)
  })
})

describe('index of growth', () => {
  it('starts at 1 and multiplies', () => {
    expect(growthIndex([3, 3])).toEqual([1, 3, 9])
  })

  it('is 1 without factors', () => {
    expect(growthIndex([])).toEqual([1])
  })
})

it('the rest and the part make the total', () => {
  const rest = restOf(pick.number('commitments.total'), pick.number('commitments.stargate'))
  expect(rest + pick.number('commitments.stargate')).toBe(pick.number('commitments.total'))
  expect(pick.number('commitments.others')).toBe(rest)
})

it('a dot grid has a hundred dots on different places, as many counted as there are per cent', () => {
  const dots = dotGrid(71)
  expect(dots.filter(dot => dot.counted)).toHaveLength(71)
  expect(new Set(dots.map(dot => `${dot.x} ${dot.y}`)).size).toBe(100)
  expect([dots[0], dots[69], dots[70], dots[99]].map(dot => [dot!.x, dot!.y])).toEqual([[0, 0], [9, 6], [0, 7], [9, 9]])
  expect(dots[70]!.counted).toBe(true)
  expect(dots[71]!.counted).toBe(false)
})

describe('calendar', () => {
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
  const unknown = () => {
    throw new Error('no other date is asked for')
  }

  it('takes a day as one moment, a month as all of it', () => {
    expect(span({ iso: '2025-12-01' }, unknown)).toEqual({ start: day('2025-12-01'), end: day('2025-12-01') })
    expect(span({ iso: '2025-11' }, unknown)).toEqual({ start: day('2025-11-01'), end: day('2025-12-01') })
  })

  it('takes "mid-November" as the middle third of the month', () => {
    expect(span({ iso: '2025-11', part: 'mid' }, unknown)).toEqual({ start: day('2025-11-11'), end: day('2025-11-21') })
  })

  it('takes a year as all of it, "early" and "late" as its first and last third', () => {
    const third = (day('2026-01-01') - day('2025-01-01')) / 3
    expect(span({ iso: '2025' }, unknown)).toEqual({ start: day('2025-01-01'), end: day('2026-01-01') })
    expect(span({ iso: '2025', part: 'early' }, unknown)).toEqual({ start: day('2025-01-01'), end: day('2025-01-01') + third })
    expect(span({ iso: '2025', part: 'late' }, unknown)).toEqual({ start: day('2025-01-01') + 2 * third, end: day('2026-01-01') })
  })

  it('counts weeks back from another event', () => {
    expect(span({ weeksBefore: 1, of: 'x.y' }, () => ({ iso: '2025-12-18' }))).toEqual({ start: day('2025-12-11'), end: day('2025-12-11') })
    expect(span({ weeksBefore: 2, of: 'x.y' }, () => ({ iso: '2025-11' }))).toEqual({ start: day('2025-10-18'), end: day('2025-11-17') })
  })

  it('counts years back from another event, and on from a moment', () => {
    expect(span({ yearsBefore: 2, of: 'x.y' }, () => ({ iso: '2025-11' }))).toEqual({ start: day('2023-11-01'), end: day('2023-12-01') })
    expect(yearsLater(day('2025-12-01'), 2)).toBe(day('2027-12-01'))
  })

  it('gives no place to what is undated', () => {
    expect(span({ after: 'x.y' }, unknown)).toBeNull()
  })

  it('gives each stretch of an axis a scale of its own', () => {
    const stretches = [{ from: 0, to: 100, share: 0.25 }, { from: 100, to: 110, share: 0.75 }]
    expect([0, 50, 100, 105, 110, 120].map(at => place(at, stretches))).toEqual([0, 0.125, 0.25, 0.625, 1, 1])
  })
})
