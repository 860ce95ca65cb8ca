// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import EnterprisePhases from '../../../components/themes/EnterprisePhases.vue'
import GrowthOrder from '../../../components/themes/GrowthOrder.vue'
import { pick } from '../../../data'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'
import { seriesOf } from '../../support/read-chart'

it('the users stand on a log scale from one, and on a plain one from zero', async () => {
  const users = ['enterprise.weekly-users', 'enterprise.users'].map(pick.number)
  const { charts: [log], click } = await openComponent(EnterprisePhases)
  expect(log!.scales.x).toMatchObject({ type: 'logarithmic', min: 1 })
  expect(log!.data.datasets[0]!.data).toEqual([users[0], 1])
  await click(2)
  expect(log!.data.datasets[0]!.data).toEqual(users)

  const { charts: [, plain] } = await openComponent(EnterprisePhases, 2)
  expect(plain!.scales.x).toMatchObject({ type: 'linear', min: 0 })
  expect(plain!.data.datasets[0]!.data).toEqual(users)
})

it('both pairs of growth have the same two slopes, and are only illustrative', async () => {
  const { wrapper, charts: [chart] } = await openComponent(GrowthOrder, 2)
  const rises = seriesOf(chart).slice(0, 4).map(({ data }) => (data[1] as { y: number }).y)
  expect(rises.slice(0, 2)).toEqual(rises.slice(2))
  expect(hasIllustrativeTag(wrapper)).toBe(true)
})
