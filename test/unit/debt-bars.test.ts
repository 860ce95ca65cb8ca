// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest'
import DebtBars from '../../components/themes/DebtBars.vue'
import { pick } from '../../data'
import { mountChart, standInForCanvas } from '../support/mount-chart'

beforeAll(standInForCanvas)

it('sets debt, its normal level, the forecast and the commitments on one scale from zero, one a click', async () => {
  const { wrapper, charts: [chart], click } = await mountChart(DebtBars, 0)
  const drawn = () => chart!.data.datasets.map(({ data }) => data.find(value => value !== null) ?? null)
  const sums = ['debt.added', 'debt.normal', 'debt.infrastructure', 'commitments.total'].map(pick.number)
  expect(drawn()).toEqual([sums[0], null, null, null])
  await click(3)
  expect(drawn()).toEqual(sums)
  expect(chart!.scales.x!.min).toBe(0)
  expect(chart!.scales.x!.max).toBe(Math.max(...sums))
  wrapper.unmount()
})

it('fills only the bar that is reported', async () => {
  const { wrapper, charts: [chart] } = await mountChart(DebtBars, 3)
  const filled = chart!.data.datasets.map(({ backgroundColor }) => backgroundColor !== 'transparent')
  expect(filled).toEqual([true, false, false, false])
  wrapper.unmount()
})
