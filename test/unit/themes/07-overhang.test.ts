// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import OverhangGap from '../../../components/themes/OverhangGap.vue'
import TenfoldPrice from '../../../components/themes/TenfoldPrice.vue'
import { pick } from '../../../data'
import { expectIllustrativeCurve } from '../../support/illustrative-curve'
import { openComponent } from '../../support/mount-component'

it('the gap is only illustrative, and dashed where it is still to come', () => expectIllustrativeCurve(OverhangGap))

it('the price is as many times as long as the factor says', async () => {
  const { wrapper } = await openComponent(TenfoldPrice)
  const [now, then] = wrapper.findAll('i').map(bar => Number.parseFloat((bar.element as HTMLElement).style.width))
  expect(then! / now!).toBe(pick.number('overhang.price'))
})
