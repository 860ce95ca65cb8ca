// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import GoogleReasons from '../../../components/themes/GoogleReasons.vue'
import MessagingDay from '../../../components/themes/MessagingDay.vue'
import { pick } from '../../../data'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'

// Seen to fail: without the tag
it('a day of messages is tagged illustrative, and grants that bolted on is a little better', async () => {
  const { wrapper } = await openComponent(MessagingDay)
  expect(hasIllustrativeTag(wrapper)).toBe(true)
  expect(wrapper.text()).toContain('a little better')
})

// Seen to fail: with the dashed line at once.
it('the business model is said, and only then is it expected to be held on to', async () => {
  const { wrapper, click } = await openComponent(GoogleReasons)
  expect(wrapper.find('blockquote').text()).toContain(pick.quotation('google.business-model').translation)
  expect(wrapper.find('.hold').exists()).toBe(false)
  await click(1)
  expect(wrapper.find('.hold').exists()).toBe(true)
  expect(wrapper.text()).toContain('very slow')
})
