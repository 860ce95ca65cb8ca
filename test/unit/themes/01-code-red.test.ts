// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import CodeRedTimeline from '../../../components/themes/CodeRedTimeline.vue'
import CodeRedYear from '../../../components/themes/CodeRedYear.vue'
import { openComponent } from '../../support/mount-component'
import { readChart } from '../../support/read-chart'

// Seen to fail: with the sum drawn from the first click on
it('a year of weeks has one alarm as it is told, then the sum, hatched, each with its total and hedge', async () => {
  const { wrapper, click } = await openComponent(CodeRedYear)
  const drawn = () => wrapper.findAll('[data-units]').map(units => [units.attributes('data-ink'), Number(units.attributes('data-units'))])
  const totals = () => wrapper.findAll('.told .fact').map(total => total.text())
  expect([drawn(), totals()]).toEqual([[], []])
  await click(1)
  expect([drawn(), totals()]).toEqual([[['solid', 8]], ['usually 6 to 8 weeks', 'perhaps once or twice a year']])
  await click(2)
  expect([drawn(), totals()]).toEqual([[['hatched', 16]], ['usually 6 to 8 weeks', 'perhaps once or twice a year', 'perhaps 6 to 16']])
})

/** Texts of the timeline, and where they stand. */
async function timelineAt(clicks: number) {
  const { wrapper, click } = await openComponent(CodeRedTimeline)
  await click(clicks)
  return { wrapper, ...readChart(wrapper.find('figure[data-chart]')) }
}

// Seen to fail: with a flag for Google’s alarm on the line.
it('the undated alarm has no place on the line, which has a name at its start alone', async () => {
  const { wrapper, labels } = await timelineAt(2)
  expect(labels.map(({ head, text }) => [head, text])).toEqual([['30 November 2022', 'ChatGPT goes live']])
  expect(wrapper.find('.google').text()).toContain('undated')
})

// Seen to fail: with the alarm a click early.
it('the alarm of OpenAI comes last, after the years between', async () => {
  const seen = async (clicks: number) => {
    const { wrapper } = await timelineAt(clicks)
    return ['code-red.years-between', 'code-red.memo'].map(id => wrapper.find(`:not(figure)[data-evidence="${id}"]`).exists())
  }
  expect([await seen(0), await seen(1), await seen(2)]).toEqual([[false, false], [true, false], [true, true]])
})

// Seen to fail: with the memo a year early, and with the box further right.
it('the line goes from the dot of the launch to the box of the memo, and no further', async () => {
  const { wrapper, chart } = await timelineAt(2)
  const [dot, line] = chart.data.datasets.map(({ data }) => data as { x: number, y: number }[])
  const [from, to] = line!
  const { left, top, height } = (wrapper.get('.alarm[data-evidence="code-red.memo"]').element as HTMLElement).style
  expect([from]).toEqual(dot)
  expect([`${to!.x}px`, to!.y]).toEqual([left, Number.parseFloat(top) + Number.parseFloat(height) / 2])
})
