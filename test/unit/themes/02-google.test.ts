// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MessagingLanes from '../../../components/themes/MessagingLanes.vue'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'

it('the days under the messaging lanes are tagged illustrative', async () => {
  const { wrapper } = await openComponent(MessagingLanes)
  expect(hasIllustrativeTag(wrapper)).toBe(true)
})
