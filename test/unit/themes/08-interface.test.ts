// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import SameBox from '../../../components/themes/SameBox.vue'
import SoraMonth from '../../../components/themes/SoraMonth.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with a second box of its own, with the first wish a click too early, with one shape for all, without the interfaces.
it('the box of 2025 is drawn as that of 2022, and what it should become follows, one wish a click, each with a shape of its own', async () => {
  const { wrapper, onSlide, click } = await openComponent(SameBox, 1)
  const [launch, now] = wrapper.findAll('figure > svg').map(svg => svg.html())
  expect(now).toBe(launch)
  expect(wrapper.find('.wished').exists()).toBe(false)
  for (const wishes of [1, 2, 3]) {
    await click(wishes + 1)
    const shapes = wrapper.findAll('.wished li > svg').map(svg => svg.html())
    expect(shapes).toHaveLength(wishes)
    expect(new Set(shapes).size).toBe(wishes)
    expect(wrapper.findAll('.wished [data-kind="forecast"]')).toHaveLength(wishes)
  }
  expect(wrapper.get('.wished li').text()).toBe('Different interfaces for different tasks')
  expect(onSlide.illustrative).toBe(true)
})

// Seen to fail: with a bell from the first wish on.
it('a text says what the wishes are drawn as, one more a click', async () => {
  const { wrapper, click } = await openComponent(SameBox)
  const shapes = ['a pie', 'a pointer', 'a bell']
  for (const [step, named] of [0, 0, 1, 2, 3].entries()) {
    await click(step)
    const text = wrapper.get('.same-box').attributes('data-illustrative')!
    expect(shapes.filter(shape => text.includes(shape))).toEqual(shapes.slice(0, named))
  }
})

// Seen to fail: with every day solid, and with the first ten.
it('the month fades from its first day on, and to nothing on its last', async () => {
  const { wrapper, click } = await openComponent(SoraMonth)
  expect(wrapper.findAll('.taken')).toHaveLength(0)
  await click(1)
  const taken = wrapper.findAll('.taken').map(day => Number(day.attributes('opacity')))
  expect(taken).toHaveLength(wrapper.findAll('.day').length)
  expect(taken[0]).toBe(1)
  expect(taken.at(-1)).toBe(0)
  expect(taken).toEqual([...new Set(taken)].toSorted((a, b) => b - a))
})
