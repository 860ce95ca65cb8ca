// @vitest-environment happy-dom
import type { Component } from 'vue'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import ExpectedAndActual from '../../components/themes/ExpectedAndActual.vue'
import KnowledgeCurve from '../../components/themes/KnowledgeCurve.vue'
import MemoryCurve from '../../components/themes/MemoryCurve.vue'
import OverhangGap from '../../components/themes/OverhangGap.vue'
import TenfoldPrice from '../../components/themes/TenfoldPrice.vue'
import { pick } from '../../data'
import { mountChart, standInForCanvas } from '../support/mount-chart'

interface Stroke { data: { x: number, y: number }[], borderDash?: number[], showLine?: boolean }

let unmount: (() => void) | undefined

async function open(component: Component, clicks: number) {
  const mounted = await mountChart(component, clicks)
  unmount = () => mounted.wrapper.unmount()
  return { ...mounted, strokes: () => (mounted.charts[0]!.data.datasets as unknown as Stroke[]).filter(stroke => stroke.showLine) }
}

beforeAll(standInForCanvas)
afterEach(() => unmount?.())

describe.each([['MemoryCurve', MemoryCurve], ['OverhangGap', OverhangGap], ['KnowledgeCurve', KnowledgeCurve]])('%s', (_name, component) => {
  it('is tagged illustrative and has no numbers on its axes', async () => {
    const { wrapper, charts: [chart] } = await open(component, 3)
    expect(wrapper.get('.tag').text()).toBe('illustrative')
    expect(Object.values(chart!.scales).map(scale => scale.options.display)).toEqual([false, false])
  })

  it('starts with what is there and dashes what is not', async () => {
    const { strokes, click } = await open(component, 0)
    const dashed = () => strokes().filter(stroke => stroke.borderDash?.length)
    expect(dashed()).toEqual([])
    await click(3)
    expect(dashed().length).toBeGreaterThan(0)
  })
})

it('the knowledge curve has GPT-3 on the axis and GPT-5.2 a sliver above it', async () => {
  const { charts: [chart] } = await open(KnowledgeCurve, 1)
  const [gpt3, gpt52] = chart!.data.datasets.map(dataset => (dataset as unknown as Stroke).data[0]!.y)
  expect(gpt3).toBe(0)
  expect(gpt52).toBeGreaterThan(0)
  expect(gpt52).toBeLessThan(0.1)
})

it('small discoveries begin before they were expected, the expectation dashed', async () => {
  const { charts: [chart] } = await open(ExpectedAndActual, 2)
  const bars = chart!.data.datasets.map((dataset, i) => dataset.data[i] as unknown as [number, number])
  expect(bars[1]![1]).toBeLessThanOrEqual(bars[0]![0])
  const [expected] = chart!.data.datasets as unknown as { kinds: string[], backgroundColor: string }[]
  expect(expected).toMatchObject({ kinds: ['forecast', 'said', 'reported'], backgroundColor: 'transparent' })
})

it('the price is as many times as long as the factor says', async () => {
  const { wrapper } = await open(TenfoldPrice, 0)
  const [now, then] = wrapper.findAll('i').map(bar => Number.parseFloat((bar.element as HTMLElement).style.width))
  expect(then! / now!).toBe(pick.number('overhang.price'))
})
