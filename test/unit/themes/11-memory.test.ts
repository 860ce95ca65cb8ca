// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import IntimacySpectrum from '../../../components/themes/IntimacySpectrum.vue'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'

it('the spectrum is tagged illustrative', async () => {
  const { wrapper } = await openComponent(IntimacySpectrum)
  expect(hasIllustrativeTag(wrapper)).toBe(true)
})
