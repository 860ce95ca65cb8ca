// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest'
import EnterprisePhases from '../../components/themes/EnterprisePhases.vue'
import GrowthOrder from '../../components/themes/GrowthOrder.vue'
import { pick } from '../../data'
import { mountChart, standInForCanvas } from '../support/mount-chart'

beforeAll(standInForCanvas)

it('shows the users on a named log scale from one, and on a plain one from zero', async () => {
  const { wrapper, charts: [log], click } = await mountChart(EnterprisePhases, 0)
  const users = ['enterprise.weekly-users', 'enterprise.users'].map(pick.number)
  expect(log!.scales.x!.type).toBe('logarithmic')
  expect(log!.scales.x!.min).toBe(1)
  expect(wrapper.get('figcaption').text()).toMatch(/log scale/i)
  expect(log!.data.datasets[0]!.data).toEqual([users[0], 1])
  await click(2)
  expect(log!.data.datasets[0]!.data).toEqual(users)
  wrapper.unmount()

  const { wrapper: last, charts: [, plain] } = await mountChart(EnterprisePhases, 2)
  expect(plain!.scales.x!.type).toBe('linear')
  expect(plain!.scales.x!.min).toBe(0)
  expect(plain!.data.datasets[0]!.data).toEqual(users)
  last.unmount()
})

it('draws both pairs of growth with the same two slopes and tags them illustrative', async () => {
  const { wrapper, charts: [chart] } = await mountChart(GrowthOrder, 2)
  const rises = chart!.data.datasets.slice(0, 4).map(({ data }) => (data[1] as { y: number }).y)
  expect(rises.slice(0, 2)).toEqual(rises.slice(2))
  expect(wrapper.find('.tag').exists()).toBe(true)
  wrapper.unmount()
})
