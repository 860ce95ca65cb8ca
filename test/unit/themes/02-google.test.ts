// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MessagingDay from '../../../components/themes/MessagingDay.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: without the tag
it('a day of messages is tagged illustrative, and grants that bolted on is a little better', async () => {
  const { wrapper, onSlide } = await openComponent(MessagingDay)
  expect(onSlide.illustrative).toBe(true)
  expect(wrapper.text()).toContain('A little better')
})

// Seen to fail: with one message that has no AI, and with four messages.
it('bolts AI on to each of many messages', async () => {
  const { wrapper } = await openComponent(MessagingDay)
  const messages = wrapper.findAll('.bolted .message')
  expect(messages.length).toBeGreaterThan(9)
  expect(wrapper.findAll('.bolted .message ~ g > .chip')).toHaveLength(messages.length)
})

// Seen to fail: with the batch a click early, with a second agent, and with a second batch.
it('the agent comes first, then the only message of its half, with its “if needed”', async () => {
  const { wrapper, click } = await openComponent(MessagingDay)
  expect(wrapper.find('.agent').exists()).toBe(false)
  await click(1)
  expect([wrapper.findAll('.agent circle').length, wrapper.find('.batch').exists()]).toEqual([1, false])
  await click(2)
  expect(wrapper.findAll('.agent .batch')).toHaveLength(1)
  expect(wrapper.get('.batch').text()).toContain('if needed')
})
