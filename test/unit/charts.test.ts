// @vitest-environment happy-dom
import type { Chart } from 'chart.js'
import type { Component } from 'vue'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import AlarmWeeks from '../../components/themes/AlarmWeeks.vue'
import CommitmentsBar from '../../components/themes/CommitmentsBar.vue'
import ComputeIndex from '../../components/themes/ComputeIndex.vue'
import ComputeModel from '../../components/themes/ComputeModel.vue'
import SpeedAndCost from '../../components/themes/SpeedAndCost.vue'
import TaskGrid from '../../components/themes/TaskGrid.vue'
import { pick } from '../../data'
import { wordings } from '../../kit/model/format'
import { isQuantity } from '../../kit/model/pick'
import { outcome, scenes } from '../../snippets/compute-economics'
import { mountChart, standInForCanvas } from '../support/mount-chart'
import { slide } from '../support/slidev-client'

const LAST_STEP = 99
const components = import.meta.glob<Component>('../../components/themes/*.vue', { eager: true, import: 'default' })
let unmount: (() => void) | undefined

async function open(component: Component, clicks: number) {
  const mounted = await mountChart(component, clicks)
  unmount = () => mounted.wrapper.unmount()
  return mounted
}

/** The first dataset, as the component under test fills it: Chart.js types it for every kind of chart. */
const dataset = <T>(chart: Chart): T => chart.data.datasets[0] as unknown as T

beforeAll(standInForCanvas)
afterEach(() => {
  unmount?.()
  slide.lang = 'en'
})

describe.each(Object.entries(components))('%s', (_file, component) => {
  it.each(['en', 'zh-Hant'] as const)('names its finding and says every figure it draws in its table or name, in %s', async (lang) => {
    slide.lang = lang
    const { wrapper, charts } = await open(component, LAST_STEP)
    for (const figure of wrapper.findAll('figure[data-chart]')) {
      const name = figure.get('canvas').attributes('aria-label')!
      expect(name.length).toBeGreaterThan(10)
      const words = `${name} ${figure.get('table').text()}`
      expect(figure.findAll('tbody tr').length).toBeGreaterThan(0)
      const isIllustrative = figure.find('.tag').exists()
      for (const id of figure.attributes('data-evidence')!.split(' ')) {
        const entry = pick.entry(id)
        if (isQuantity(entry) && entry.value !== null && !isIllustrative && entry.kind !== 'derived')
          expect(wordings({ ...entry, qualifier: undefined }, lang).some(wording => words.includes(wording)), `${id} in: ${words}`).toBe(true)
      }
    }
    expect(wrapper.text().length + charts.length).toBeGreaterThan(0)
  })
})

describe('bars', () => {
  it.each([['AlarmWeeks', AlarmWeeks], ['CommitmentsBar', CommitmentsBar], ['SpeedAndCost', SpeedAndCost], ['ComputeModel', ComputeModel]])('of %s start at zero', async (_name, component) => {
    const { charts } = await open(component, LAST_STEP)
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts)
      expect(chart.scales.x!.min).toBe(0)
  })

  it('of the commitments add up to the total, Stargate dashed and the rest hatched', async () => {
    const { charts: [chart], click } = await open(CommitmentsBar, 0)
    const lengths = () => chart!.data.datasets.map(dataset => dataset.data[0])
    expect(lengths()).toEqual([0, 0])
    await click(2)
    expect(lengths()).toEqual([pick.number('commitments.stargate'), pick.number('commitments.others')])
    expect(chart!.scales.x!.max).toBe(pick.number('commitments.total'))
    expect(chart!.data.datasets.map(dataset => (dataset as { kinds?: string[] }).kinds)).toEqual([['forecast'], ['derived']])
  })

  it('of the alarm weeks come one a click, our arithmetic never solid', async () => {
    const { charts: [chart], click } = await open(AlarmWeeks, 0)
    const { data } = chart!
    expect(data.datasets[0]!.data).toEqual([null, null, null])
    await click(3)
    expect(data.datasets[0]!.data).toEqual([[6, 8], [12, 16], [6, 16]])
    const { kinds, backgroundColor } = dataset<{ kinds: string[], backgroundColor: string[] }>(chart!)
    kinds.forEach((kind, i) => expect(backgroundColor[i] === 'transparent').toBe(kind === 'derived'))
  })

  it('of speed and cost are as long as their figures', async () => {
    const { charts: [speed, cost] } = await open(SpeedAndCost, LAST_STEP)
    expect(speed!.data.datasets[0]!.data).toEqual([1, pick.number('agi.speed')])
    expect(cost!.data.datasets[0]!.data).toEqual([100, pick.number('agi.cost')])
  })
})

describe('the compute index', () => {
  it('stands on a log scale that is named, promises no point for the last year', async () => {
    const { wrapper, charts: [chart] } = await open(ComputeIndex, LAST_STEP)
    expect(chart!.scales.y!.type).toBe('logarithmic')
    expect(wrapper.get('figcaption').text()).toMatch(/log scale/i)
    expect(chart!.data.datasets[0]!.data).toEqual([1, 3, 9, Number.NaN])
  })

  it('dashes what is only planned', async () => {
    const { charts: [chart] } = await open(ComputeIndex, LAST_STEP)
    const { segment } = dataset<{ segment: { borderDash: (context: { p1DataIndex: number }) => number[] | undefined } }>(chart!)
    expect(segment.borderDash({ p1DataIndex: 1 })).toBeUndefined()
    expect(segment.borderDash({ p1DataIndex: 2 })).toBeDefined()
  })
})

describe('the compute model', () => {
  it('draws what the function on the slide returns, at each click and at each place of the sliders', async () => {
    const { wrapper, charts: [chart], click } = await open(ComputeModel, 0)
    const drawn = () => [...chart!.data.datasets[0]!.data]
    for (const [step, scene] of scenes.entries()) {
      await click(step)
      const { income, training } = outcome(scene)
      expect(drawn()).toEqual([income, training])
    }
    await wrapper.get('input').setValue(3.5)
    expect(drawn()[0]).toBe(outcome({ ...scenes.at(-1)!, compute: 3.5 }).income)
  })

  it('is tagged illustrative', async () => {
    const { wrapper } = await open(ComputeModel, 0)
    expect(wrapper.get('.tag').text()).toBe('illustrative')
  })
})

it('the task grid lights as many of its hundred dots as there are per cent, at the click', async () => {
  const { charts: [chart], click } = await open(TaskGrid, 0)
  const lit = () => {
    const colors = dataset<{ pointBackgroundColor: string[] }>(chart!).pointBackgroundColor
    return colors.filter(color => color !== colors.at(-1)).length
  }
  expect(lit()).toBe(0)
  await click(1)
  expect(lit()).toBe(pick.number('agi.tasks'))
})
