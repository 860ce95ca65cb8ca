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

// Seen to fail: with 31 days, with the time from the start, with the month gone when the time has come.
it('the month is there first, day by day, and stays behind the time that lies within it', async () => {
  const { wrapper, click } = await openComponent(SoraMonth)
  const days = () => wrapper.findAll('.ground').map(ground => ground.attributes('d')!.split('M').length - 1)
  const taken = () => wrapper.findAll('[data-units]').map(group => Number(group.attributes('data-units')))
  expect([days(), taken()]).toEqual([[30], []])
  await click(1)
  expect([days(), taken()]).toEqual([[30], [30]])
})

// Seen to fail: with two rows, with a key that says 31.
it('its days stand in one row, as they fade from left to right, and the key says that they are thirty', async () => {
  const { wrapper } = await openComponent(SoraMonth)
  const heights = [...wrapper.get('.ground').attributes('d')!.matchAll(/M\S+ ([\d.]+)/g)].map(([, y]) => y)
  expect(new Set(heights).size).toBe(1)
  expect(wrapper.get('.unit-key').text()).toMatch(/\b30 days\b/)
})
