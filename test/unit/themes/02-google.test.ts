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

// Seen to fail: with the batch a click early, and with a single agent.
it('the agent comes first, among others, and then its one batch with its “if needed”', async () => {
  const { wrapper, click } = await openComponent(MessagingDay)
  expect(wrapper.find('.agent').exists()).toBe(false)
  await click(1)
  expect([wrapper.find('.agent').exists(), wrapper.find('.batch').exists()]).toEqual([true, false])
  expect(wrapper.findAll('.agent circle').length).toBeGreaterThan(2)
  await click(2)
  expect(wrapper.findAll('.batch')).toHaveLength(1)
  expect(wrapper.text()).toContain('if needed')
})
