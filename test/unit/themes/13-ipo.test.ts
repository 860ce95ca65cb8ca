// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import PrivateOrPublic from '../../../components/themes/PrivateOrPublic.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with the ceiling there from the first, over the square, and with the answer of the last click at the second.
it('the limit comes with the need for capital, dashed as it lies ahead, and is the private room’s alone', async () => {
  const { wrapper, click } = await openComponent(PrivateOrPublic)
  const has = (id: string) => wrapper.find(`[data-evidence="${id}"]`).exists()
  const atStep = () => ['ipo.comfort', 'ipo.capital', 'ipo.shareholder-limit', 'ipo.shared-value'].map(has)
  expect(atStep()).toEqual([true, false, false, false])
  await click(1)
  expect(atStep()).toEqual([true, true, true, false])
  const limit = wrapper.get('.limit')
  expect(limit.element.closest('.public')).toBeNull()
  expect(limit.get('.evidence-mark').attributes('data-kind')).toBe('forecast')
  await click(2)
  expect(atStep()).toEqual([true, true, true, true])
})
