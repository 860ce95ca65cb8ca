// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import AlarmWeeks from '../../../components/themes/AlarmWeeks.vue'
import { openComponent } from '../../support/mount-component'
import { seriesOf } from '../../support/read-chart'

it('the alarm weeks come one bar a click, our arithmetic never solid', async () => {
  const { charts: [chart], click } = await openComponent(AlarmWeeks)
  const { data } = seriesOf(chart)[0]!
  expect(data).toEqual([null, null, null])
  await click(3)
  const { data: all, kinds, backgroundColor } = seriesOf(chart)[0]!
  expect(all).toEqual([[6, 8], [12, 16], [6, 16]])
  expect(kinds!.map(kind => kind === 'derived')).toEqual((backgroundColor as string[]).map(ink => ink === 'transparent'))
})
