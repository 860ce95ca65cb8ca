// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import AmountsOfMoney from '../../../components/briefing/AmountsOfMoney.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with no room asked of a bar; with marks at all bars.
it('amounts too small for the manner of their kind have its mark beside the bar', async () => {
  const { wrapper } = await openComponent(AmountsOfMoney)
  const marked = wrapper.findAll('.sliver').map(sliver => [sliver.attributes('data-evidence'), sliver.get('.evidence-mark').attributes('data-kind')])
  expect(marked).toEqual(['debt.normal', 'devices.io-price'].map(id => [id, pick.quantity(id).kind]))
})
