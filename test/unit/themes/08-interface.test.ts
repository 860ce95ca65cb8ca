// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import SameBox from '../../../components/themes/SameBox.vue'
import SoraMonth from '../../../components/themes/SoraMonth.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with a second box at the later day, and with the later date from the start.
it('the box of 2022 is also that of 2025: nothing but its date is joined by another', async () => {
  const { wrapper, onSlide, click } = await openComponent(SameBox)
  const dates = () => wrapper.findAll('.days > span').map(date => date.attributes('data-evidence'))
  const drawing = () => wrapper.findAll('[aria-hidden]').map(part => part.html())
  const launch = drawing()
  expect(dates()).toEqual(['code-red.chatgpt'])
  await click(1)
  expect(dates()).toEqual(['code-red.chatgpt', 'conversation.day'])
  expect(drawing()).toEqual(launch)
  expect(onSlide.illustrative).toBe(true)
})

// Seen to fail: with the first wish a click too early, and with a box of wishes that is reported.
it('what the box should become follows in one box in dashes, one wish a click', async () => {
  const { wrapper, click } = await openComponent(SameBox, 1)
  expect(wrapper.find('.wished').exists()).toBe(false)
  for (const wishes of [1, 2, 3]) {
    await click(wishes + 1)
    expect(wrapper.findAll('.wished[data-kind="forecast"] > p')).toHaveLength(wishes)
  }
  expect(wrapper.get('.wished p').text()).toBe('Different interfaces for different tasks')
})

// Seen to fail: with the later day told of from the start.
it('a text tells of the later day only once it stands there', async () => {
  const { wrapper, click } = await openComponent(SameBox)
  const told = () => wrapper.get('.same-box').attributes('data-illustrative')!
  expect(told()).not.toContain('day of the conversation')
  await click(1)
  expect(told()).toContain('day of the conversation')
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

// Seen to fail: with six rows, and with a key that says 31.
it('its days stand in five rows, as each has a fade of its own, and the key says that they are thirty', async () => {
  const { wrapper } = await openComponent(SoraMonth)
  const heights = [...wrapper.get('.ground').attributes('d')!.matchAll(/M\S+ ([\d.]+)/g)].map(([, y]) => y)
  expect(new Set(heights).size).toBe(5)
  expect(wrapper.get('.unit-key').text()).toMatch(/\b30 days\b/)
})
