// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils'
import type { Chart } from 'chart.js'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import ComputeModel from '../../../components/themes/ComputeModel.vue'
import ComputeSquares from '../../../components/themes/ComputeSquares.vue'
import IncomeOutgrows from '../../../components/themes/IncomeOutgrows.vue'
import LossesFirst from '../../../components/themes/LossesFirst.vue'
import PledgedSquares from '../../../components/themes/PledgedSquares.vue'
import { pick } from '../../../data'
import { outcome, scenes } from '../../../snippets/compute-economics'
import { openComponent } from '../../support/mount-component'
import { readChart, seriesOf } from '../../support/read-chart'

function unitsOf(wrapper: VueWrapper) {
  return wrapper.findAll('[data-units]').map(({ element }) => {
    const { evidence, units, ink } = (element as HTMLElement).dataset
    return [evidence, Number(units), ink]
  })
}

describe('what is pledged', () => {
  // Seen to fail: with a billion dollars a square.
  it('comes ten billion a square in one frame, Stargate hollow, the rest hatched, then the sum of both', async () => {
    const { wrapper, click } = await openComponent(PledgedSquares)
    expect(unitsOf(wrapper)).toEqual([['commitments.stargate', pick.number('commitments.stargate') / 1e10, 'hollow']])
    await click(1)
    const units = unitsOf(wrapper)
    expect(units[1]).toEqual(['commitments.others', pick.number('commitments.others') / 1e10, 'hatched'])
    expect(units.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(pick.number('commitments.total') / 1e10)
    expect(wrapper.findAll('.frame')).toHaveLength(1)
    const sum = () => wrapper.find('[data-evidence="commitments.total"]').exists()
    expect(sum()).toBe(false)
    await click(2)
    expect(sum()).toBe(true)
  })
})

describe('compute', () => {
  // Seen to fail: with next year’s planned factor alone.
  it('is reported for now, and our arithmetic for next year, of which the last square is uncertain', async () => {
    const { wrapper } = await openComponent(ComputeSquares, 3)
    expect(unitsOf(wrapper)).toEqual([
      ['compute.last-year', pick.number('compute.last-year'), 'solid'],
      ['compute.index-next-year', pick.number('compute.index-next-year'), 'hatched'],
    ])
    expect(wrapper.findAll('.next .faded')).toHaveLength(1)
  })

  // Seen to fail: with the room of squares as they are drawn, with lines that don’t grow with them.
  it('has squares of one size, those of next year drawn small and enlarged', async () => {
    const { wrapper } = await openComponent(ComputeSquares, 3)
    const [now, next] = wrapper.findAll<SVGElement>('.unit-picture').map(({ element }) => ({
      rooms: [element.style.width, element.style.height].map(Number.parseFloat),
      drawn: element.getAttribute('viewBox')!.split(' ').slice(2).map(Number),
    }))
    expect(now!.drawn).toEqual(now!.rooms)
    expect(next!.rooms).toEqual([now!.rooms[1], now!.rooms[1]])
    expect(next!.drawn[0]).toBeLessThan(next!.rooms[0]!)
  })

  // Seen to fail: with units for the year after, too.
  it('promises no number of squares for the year after', async () => {
    const { wrapper, click } = await openComponent(ComputeSquares, 2)
    const before = unitsOf(wrapper)
    expect(wrapper.find('.hope').exists()).toBe(false)
    await click(3)
    expect(wrapper.find('.hope').exists()).toBe(true)
    expect(unitsOf(wrapper)).toEqual(before)
  })
})

// Seen to fail: with both leaning to training, with a steeper lean of the expected one, with today’s gone, with the expected one there
// from the start, with today’s plank a line, with a number in its words.
it('the see-saw of today leans to training, as we read him, in outlines, and one beside it to revenue, as a plan, as much', async () => {
  const { wrapper, onSlide, click } = await openComponent(IncomeOutgrows)
  const seesaw = (when: string) => wrapper.findAll(`.${when} .plank`).map((plank) => {
    const { d, transform } = plank.attributes()
    return { lean: Number(/rotate\((\S+)/.exec(transform!)![1]), isOutlined: d!.endsWith('Z') }
  })
  const today = seesaw('now')
  expect(today).toEqual([{ lean: expect.any(Number), isOutlined: true }])
  expect(today[0]!.lean).toBeLessThan(0)
  expect([seesaw('then'), onSlide.illustrative]).toEqual([[], true])
  await click(1)
  expect([seesaw('now'), seesaw('then')]).toEqual([today, [{ lean: -today[0]!.lean, isOutlined: false }]])
  expect(wrapper.findAll('.when').map(when => when.text())).toEqual(['Today, as we read him', 'As users grow'])
  expect(wrapper.get('.then [data-evidence="model.crossing"]').find('[data-kind="forecast"]').exists()).toBe(true)
  expect(wrapper.text()).not.toMatch(/\d/)
})

// Seen to fail: with the names at each other’s weights, with a weight of half the size, with revenue’s not moved.
it.each([['now', 'Training spend'], ['then', 'Inference revenue']])('of the see-saw %s, the weights are of one size, each under its name, and the lower one is %s', async (when, lower) => {
  const { wrapper } = await openComponent(IncomeOutgrows, 1)
  const weights = wrapper.findAll(`.${when} .weight`).map(weight => weight.attributes())
  expect(weights.map(({ r }) => r)).toEqual([weights[0]!.r, weights[0]!.r])
  const names = wrapper.findAll(`.${when} .name`).map(name => ({ name: name.text(), style: (name.element as HTMLElement).style }))
  expect(names.map(({ style }) => [style.left, style.top])).toEqual(weights.map(({ cx, cy }) => [`${cx}px`, `${cy}px`]))
  expect(names.toSorted((a, b) => Number.parseFloat(b.style.top) - Number.parseFloat(a.style.top)).map(({ name }) => name)[0]).toBe(lower)
})

describe('the compute model', () => {
  /** What is drawn of each bar: lengths and kinds of its parts that are there. */
  function barsOf(chart: Chart | undefined) {
    return [0, 1].map(row => seriesOf(chart)
      .map(({ data, kinds }) => ({ length: data[row] as number, kind: kinds![row] }))
      .filter(({ length }) => length))
  }
  const whole = (bar: { length: number }[]) => bar.reduce((sum, { length }) => sum + length, 0)

  // Seen to fail: with costs drawn without those of inference.
  it('draws what its function returns, at each click and at each place of the sliders', async () => {
    const { wrapper, charts: [chart], click } = await openComponent(ComputeModel)
    function expectDrawn({ users, training }: typeof scenes[number]) {
      const { revenue, inference, left } = outcome({ users, training })
      // Filled up to the longer one, both are as long.
      expect(barsOf(chart).map(whole)).toEqual([1, 2].map(() => Math.max(revenue, inference + training)))
      expect(whole(barsOf(chart)[left < 0 ? 0 : 1]!.slice(0, -1))).toBe(Math.min(revenue, inference + training))
      expect(barsOf(chart)[left < 0 ? 0 : 1]!.at(-1)!.length).toBe(Math.abs(left))
    }
    for (const [step, scene] of scenes.entries()) {
      await click(step)
      expectDrawn(scene)
    }
    const [training, users] = wrapper.findAll('input')
    await training!.setValue(3.5)
    await users!.setValue(2)
    expectDrawn({ users: 2, training: 3.5 })
  })

  // Seen to fail: with what is left over drawn solid, with today’s bars hatched.
  it('dashes what comes with users beyond today’s, and outlines all else, as a sketch', async () => {
    const { charts: [chart], click } = await openComponent(ComputeModel)
    const dashed = () => barsOf(chart).map(bar => whole(bar.filter(({ kind }) => kind === 'forecast')))
    expect(dashed()).toEqual([0, 0])
    await click(2)
    expect(new Set(barsOf(chart).flat().map(({ kind }) => kind))).toEqual(new Set(['illustrative', 'forecast']))
    const [now, then] = [outcome(scenes[0]), outcome(scenes[2])]
    expect(dashed()).toEqual([then.revenue - now.revenue, then.inference - now.inference + then.left])
  })

  // Seen to fail: one sentence for all places of the sliders, the contrary of what is drawn at the first.
  it('says of revenue and costs what it draws', async () => {
    const { wrapper, click } = await openComponent(ComputeModel)
    const said = () => wrapper.find('figure[data-chart]').html().match(/(less than|more than|as much as) inference and training/)?.[1]
    expect(said()).toBe('less than')
    await click(2)
    expect(said()).toBe('more than')
    await wrapper.findAll('input')[0]!.setValue(3)
    expect(said()).toBe('as much as')
  })

  // Seen to fail: with a bar named “costs”.
  it('names its bars as the code behind it does', async () => {
    const { wrapper } = await openComponent(ComputeModel)
    const names = readChart(wrapper.find('figure[data-chart]')).labels.slice(0, 3).map(({ head }) => head!)
    const code = readFileSync('snippets/compute-economics.ts', 'utf8').match(/#region model\n(.*)\n/)![1]
    expect(code).toContain(`left = ${names.join(' - ')}`)
  })

  it('says that what is left over is so in our sketch alone', async () => {
    const { wrapper, click } = await openComponent(ComputeModel)
    const isSaid = () => readChart(wrapper.find('figure[data-chart]')).labels.some(({ text }) => text?.includes('in our\nsketch'))
    expect(isSaid()).toBe(false)
    await click(2)
    expect(isSaid()).toBe(true)
  })

  it('is tagged illustrative', async () => {
    const { onSlide } = await openComponent(ComputeModel)
    expect(onSlide.illustrative).toBe(true)
  })
})

// Seen to fail: with ten billion dollars a square.
it('the loss is hollow, a billion a square, in one frame, and ends with the planned profit', async () => {
  const { wrapper } = await openComponent(LossesFirst)
  expect(unitsOf(wrapper)).toEqual([['profit.loss-until', pick.number('profit.loss-until') / 1e9, 'hollow']])
  expect(wrapper.findAll('.frame')).toHaveLength(1)
  expect(wrapper.get('[data-evidence="profit.year"]').text()).toMatch(/^around 2029/)
})
