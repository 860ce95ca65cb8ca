// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MessagingDay from '../../../components/themes/MessagingDay.vue'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'

// Seen to fail: without the tag
it('a day of messages is tagged illustrative, and grants that bolted on is a little better', async () => {
  const { wrapper } = await openComponent(MessagingDay)
  expect(hasIllustrativeTag(wrapper)).toBe(true)
  expect(wrapper.text()).toContain('a little better')
})

// Seen to fail: with the agents a click early
it('the batches come with their “if needed”, and only then what happens between them', async () => {
  const { wrapper, click } = await openComponent(MessagingDay)
  expect(wrapper.find('.batch').exists()).toBe(false)
  await click(1)
  expect(wrapper.find('.batch').exists()).toBe(true)
  expect(wrapper.text()).toContain('if needed')
  expect(wrapper.find('.talk').exists()).toBe(false)
  await click(2)
  expect(wrapper.find('.talk').exists()).toBe(true)
  expect(wrapper.text()).toContain('everyone else’s agents')
})
