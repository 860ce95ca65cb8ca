// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MemoryCurve from '../../../components/themes/MemoryCurve.vue'
import StickyLoop from '../../../components/themes/StickyLoop.vue'
import { expectIllustrativeCurve } from '../../support/illustrative-curve'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'

it('the memory curve is only illustrative, and dashed where it is still to come', () => expectIllustrativeCurve(MemoryCurve))

it('the loop is said to be our drawing once it closes', async () => {
  const { wrapper, click } = await openComponent(StickyLoop)
  await click(4)
  expect(hasIllustrativeTag(wrapper)).toBe(true)
})
