// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import CommitmentsBar from '../../../components/themes/CommitmentsBar.vue'
import ComputeIndex from '../../../components/themes/ComputeIndex.vue'
import ComputeModel from '../../../components/themes/ComputeModel.vue'
import { pick } from '../../../data'
import { outcome, scenes } from '../../../snippets/compute-economics'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'
import { seriesOf } from '../../support/read-chart'

it('the commitments add up to the total, Stargate dashed and the rest hatched', async () => {
  const { charts: [chart], click } = await openComponent(CommitmentsBar)
  const lengths = () => seriesOf(chart).map(({ data }) => data[0])
  expect(lengths()).toEqual([0, 0])
  await click(2)
  expect(lengths()).toEqual([pick.number('commitments.stargate'), pick.number('commitments.others')])
  expect(chart!.scales.x!.max).toBe(pick.number('commitments.total'))
  expect(seriesOf(chart).map(({ kinds }) => kinds)).toEqual([['forecast'], ['derived']])
})

describe('the compute index', () => {
  it('stands on a log scale, and promises no point for the last year', async () => {
    const { charts: [chart] } = await openComponent(ComputeIndex, 3)
    expect(chart!.scales.y!.type).toBe('logarithmic')
    expect(chart!.data.datasets[0]!.data).toEqual([1, 3, 9, Number.NaN])
  })

  it('dashes what is only planned', async () => {
    const { charts: [chart] } = await openComponent(ComputeIndex, 3)
    const { segment } = seriesOf(chart)[0] as unknown as { segment: { borderDash: (to: { p1DataIndex: number }) => number[] | undefined } }
    expect(segment.borderDash({ p1DataIndex: 1 })).toBeUndefined()
    expect(segment.borderDash({ p1DataIndex: 2 })).toBeDefined()
  })
})

describe('the compute model', () => {
  it('draws what the function on the slide returns, at each click and at each place of the sliders', async () => {
    const { wrapper, charts: [chart], click } = await openComponent(ComputeModel)
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
    const { wrapper } = await openComponent(ComputeModel)
    expect(hasIllustrativeTag(wrapper)).toBe(true)
  })
})
