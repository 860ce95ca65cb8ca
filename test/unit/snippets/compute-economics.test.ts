import { describe, expect, it } from 'vitest'
import { pick } from '../../../data'
import { outcome, scenes, sliderRange } from '../../../snippets/compute-economics'

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
