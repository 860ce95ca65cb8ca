// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import SpeedAndCost from '../../../components/themes/SpeedAndCost.vue'
import TaskGrid from '../../../components/themes/TaskGrid.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'
import { seriesOf } from '../../support/read-chart'

it('speed and cost are as long as their figures', async () => {
  const { charts: [speed, cost] } = await openComponent(SpeedAndCost, 3)
  expect(speed!.data.datasets[0]!.data).toEqual([1, pick.number('agi.speed')])
  expect(cost!.data.datasets[0]!.data).toEqual([100, pick.number('agi.cost')])
})

it('the task grid lights as many of its hundred dots as there are per cent, at the click', async () => {
  const { charts: [chart], click } = await openComponent(TaskGrid)
  const lit = () => {
    const inks = seriesOf(chart)[0]!.pointBackgroundColor as string[]
    return inks.filter(ink => ink !== inks.at(-1)).length
  }
  expect(lit()).toBe(0)
  await click(1)
  expect(lit()).toBe(pick.number('agi.tasks'))
})
