// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import DebtBars from '../../../components/themes/DebtBars.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'
import { seriesOf } from '../../support/read-chart'

it('debt, its normal level, the forecast and the commitments stand on one scale from zero, one a click', async () => {
  const { charts: [chart], click } = await openComponent(DebtBars)
  const drawn = () => seriesOf(chart).map(({ data }) => data.find(value => value !== null) ?? null)
  const sums = ['debt.added', 'debt.normal', 'debt.infrastructure', 'commitments.total'].map(pick.number)
  expect(drawn()).toEqual([sums[0], null, null, null])
  await click(3)
  expect(drawn()).toEqual(sums)
  expect(chart!.scales.x).toMatchObject({ min: 0, max: Math.max(...sums) })
})

it('only the bar of the debt that is reported is filled', async () => {
  const { charts: [chart] } = await openComponent(DebtBars, 3)
  const filled = seriesOf(chart).map(({ backgroundColor }) => backgroundColor !== 'transparent')
  expect(filled).toEqual([true, false, false, false])
})
