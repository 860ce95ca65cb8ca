import { expect, it } from 'vitest'
import { sharpnessOf } from '../../kit/components/chart/sharpness'

// Seen to fail: with two pixels a unit on slides of any size, twenty for each that one of a tenth of the size shows.
it('a chart has at least a pixel for each that is shown, and never so many that a browser jags it', () => {
  for (let shown = 0.1; shown <= 4; shown += 0.01) {
    const spare = sharpnessOf(shown) / shown
    expect.soft(spare, `at ${shown}`).toBeGreaterThanOrEqual(1)
    expect.soft(spare, `at ${shown}`).toBeLessThanOrEqual(shown < 0.25 ? 4 : 3)
  }
})

// Seen to fail: with the quarter steps of small slides on larger ones, and one pixel until the slide is measured.
it('a chart on a slide of its own size has two pixels a unit, as before the slide is measured', () => {
  expect([sharpnessOf(1), sharpnessOf(0)]).toEqual([2, 2])
})
