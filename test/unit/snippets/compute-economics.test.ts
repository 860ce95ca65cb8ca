import { describe, expect, it } from 'vitest'
import { outcome, scenes, sliderRange } from '../../../snippets/compute-economics'

describe('compute economics, as the article tells it', () => {
  // Seen to fail: with inference that costs nothing.
  it('gives inference revenue and a cost, both growing with users', () => {
    const [few, many] = [1, 2].map(users => outcome({ users, training: 1 }))
    for (const key of ['revenue', 'inference'] as const) {
      expect(few![key]).toBeGreaterThan(0)
      expect(many![key]).toBeGreaterThan(few![key])
    }
  })

  it('lets revenue exceed any training spend once users have grown enough', () => {
    const training = 4
    expect(outcome({ users: 1, training }).left).toBeLessThan(0)
    expect(outcome({ users: 100, training }).left).toBeGreaterThan(0)
  })

  // Seen to fail: with training added to what is left.
  it('makes a profit of less training, with the same users', () => {
    expect(outcome({ users: 1, training: 2 }).left).toBeLessThan(0)
    expect(outcome({ users: 1, training: 0.5 }).left).toBeGreaterThan(0)
  })

  // Seen to fail: with today’s revenue and training alike, as if the one had caught up already.
  it('has revenue overtake training by users alone: it lies below it at first', () => {
    const [today, , moreUsers] = scenes
    expect(outcome(today).revenue).toBeLessThan(today.training)
    expect(outcome(moreUsers).revenue).toBeGreaterThan(moreUsers.training)
  })

  it('begins with a gap; at the first click today’s users have less training, at the second training is back and users have grown', () => {
    const [today, lessTraining, moreUsers] = scenes
    expect(outcome(today).left).toBeLessThan(0)
    expect(lessTraining.users).toBe(today.users)
    expect(lessTraining.training).toBeLessThan(today.training)
    expect(outcome(lessTraining).left).toBeGreaterThan(0)
    expect(moreUsers.users).toBeGreaterThan(today.users)
    expect(moreUsers.training).toBe(today.training)
    expect(outcome(moreUsers).left).toBeGreaterThan(0)
  })

  it('has sliders from nothing to more than the clicks show, with a stop at each of these', () => {
    const values = scenes.flatMap(scene => [scene.users, scene.training])
    expect(sliderRange.min).toBe(0)
    expect(sliderRange.max).toBeGreaterThan(Math.max(...values))
    expect(sliderRange.step).toBeLessThanOrEqual(Math.min(...values))
    for (const value of values)
      expect(value % sliderRange.step).toBe(0)
  })
})
