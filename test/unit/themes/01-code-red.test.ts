// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import CodeRedTimeline from '../../../components/themes/CodeRedTimeline.vue'
import CodeRedYear from '../../../components/themes/CodeRedYear.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'
import { readChart } from '../../support/read-chart'

// Seen to fail: with the second alarm drawn from the first click on
it('a year of weeks has one alarm as it is told, then what a second one adds, hatched, each with its total and hedge', async () => {
  const { wrapper, click } = await openComponent(CodeRedYear)
  const drawn = () => wrapper.findAll('[data-units]').map(units => [units.attributes('data-ink'), Number(units.attributes('data-units'))])
  const totals = () => wrapper.findAll('.totals .fact').map(total => total.text())
  expect([drawn(), totals()]).toEqual([[], []])
  await click(1)
  expect([drawn(), totals()]).toEqual([[['solid', 8]], ['usually 6 to 8']])
  await click(2)
  expect([drawn(), totals()]).toEqual([[['solid', 8], ['hatched', 8]], ['usually 6 to 8', 'perhaps 6 to 16']])
})

/** Texts of the timeline, and where they stand. */
async function timelineAt(clicks: number) {
  const { wrapper, click } = await openComponent(CodeRedTimeline)
  await click(clicks)
  return { wrapper, ...readChart(wrapper.find('figure[data-chart]')) }
}

// Seen to fail: without the word at the lens
it('what lies under the magnifier is called magnified', async () => {
  const texts = async (clicks: number) => (await timelineAt(clicks)).labels.map(({ text }) => text)
  expect(await texts(0)).not.toContain('magnified')
  expect(await texts(1)).toContain('magnified')
})

// Seen to fail: with a flag for Google's alarm
it('the undated alarm stands beside the scale', async () => {
  const { wrapper, labels } = await timelineAt(2)
  expect(labels.flatMap(({ head }) => head ?? [])).toEqual(['30 November 2022', 'early 2025', 'mid-November 2025', '1 December 2025'])
  expect(wrapper.find('.google').text()).toContain('undated')
})

// Seen to fail: with the magnified weeks on nine tenths of their line
it('years are as far apart as they are long, and so are days under the magnifier', async () => {
  const { chart, labels } = await timelineAt(2)
  const at = (text: string) => labels.find(label => label.text === text)!.x
  expect((at('2025') - at('2024')) / (at('2024') - at('2023'))).toBeCloseTo(366 / 365)
  // The first day of November, the thirtieth day after it, and the forty-seventh.
  const line = chart.data.datasets.map(({ data }) => data as { x: number, y: number }[]).find(([from, to]) => from!.x === at('Nov') && to && to.y === from!.y)!
  expect((at('Dec') - line[0]!.x) / (line[1]!.x - line[0]!.x)).toBeCloseTo(30 / 47)
  expect(labels.find(({ head }) => head === '1 December 2025')!.x).toBeCloseTo(at('Dec'))
  expect(pick.date('code-red.memo')).toEqual({ iso: '2025-12-01' })
})
