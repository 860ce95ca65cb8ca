// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import ExpectedAndActual from '../../../components/themes/ExpectedAndActual.vue'
import KnowledgeCurve from '../../../components/themes/KnowledgeCurve.vue'
import { expectIllustrativeCurve } from '../../support/illustrative-curve'
import { openComponent } from '../../support/mount-component'
import { seriesOf } from '../../support/read-chart'

it('the knowledge curve is only illustrative, and dashed where it is still to come', () => expectIllustrativeCurve(KnowledgeCurve))

it('the knowledge curve has GPT-3 on the axis and GPT-5.2 a sliver above it', async () => {
  const { charts: [chart] } = await openComponent(KnowledgeCurve, 1)
  const [gpt3, gpt52] = seriesOf(chart).map(({ data }) => (data[0] as { y: number }).y)
  expect(gpt3).toBe(0)
  expect(gpt52).toBeGreaterThan(0)
  expect(gpt52).toBeLessThan(0.1)
})

it('small discoveries begin before they were expected, the expectation dashed', async () => {
  const { charts: [chart] } = await openComponent(ExpectedAndActual, 2)
  const bars = seriesOf(chart).map(({ data }, i) => data[i] as [number, number])
  expect(bars[1]![1]).toBeLessThanOrEqual(bars[0]![0])
  expect(seriesOf(chart)[0]).toMatchObject({ kinds: ['forecast', 'said', 'reported'], backgroundColor: 'transparent' })
})
