// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import PrivateOrPublic from '../../../components/themes/PrivateOrPublic.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with another claim in the wall, with its wall there from the first, with all three answers at once.
it('the limit between private and public comes with the need for capital, dashed as it lies ahead', async () => {
  const { wrapper, click } = await openComponent(PrivateOrPublic)
  const has = (id: string) => wrapper.find(`[data-evidence="${id}"]`).exists()
  expect(['ipo.capital', 'ipo.shareholder-limit', 'ipo.no-date'].map(has)).toEqual([false, false, false])
  expect(wrapper.find('.limit').exists()).toBe(false)
  await click(1)
  expect(wrapper.find('.limit').exists()).toBe(true)
  expect(has('ipo.capital')).toBe(true)
  expect(wrapper.get('.ahead [data-evidence="ipo.shareholder-limit"] .evidence-mark').attributes('data-kind')).toBe('forecast')
  expect(has('ipo.no-date')).toBe(false)
  expect(has('ipo.shared-value')).toBe(false)
  await click(2)
  expect(has('ipo.shared-value')).toBe(true)
  expect(has('ipo.no-date')).toBe(true)
})
