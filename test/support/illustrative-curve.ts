import type { Component } from 'vue'
import { expect } from 'vitest'
import { hasIllustrativeTag, openComponent } from './mount-component'
import { seriesOf } from './read-chart'

/** Expects a curve that says it is illustrative and has no scale, and dashes only what later clicks bring. */
export async function expectIllustrativeCurve(component: Component): Promise<void> {
  const { wrapper, charts: [chart], click } = await openComponent(component)
  expect(hasIllustrativeTag(wrapper)).toBe(true)
  expect(Object.values(chart!.scales).map(({ options }) => options.display)).toEqual([false, false])
  const dashed = () => seriesOf(chart).filter(({ showLine, borderDash }) => showLine && borderDash?.length)
  expect(dashed()).toEqual([])
  await click(3)
  expect(dashed().length).toBeGreaterThan(0)
}
