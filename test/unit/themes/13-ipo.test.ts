// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import PrivateOrPublic from '../../../components/themes/PrivateOrPublic.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with another claim in the box of the limit, and with its wall there from the first.
it('the limit between private and public comes with the need for capital, dashed as it lies ahead', async () => {
  const { wrapper, click } = await openComponent(PrivateOrPublic)
  const has = (id: string) => wrapper.find(`[data-evidence="${id}"]`).exists()
  expect(['ipo.comfort', 'ipo.capital', 'ipo.shareholder-limit', 'ipo.late', 'ipo.no-date'].map(has)).toEqual([true, false, false, false, false])
  expect(wrapper.find('.limit').exists()).toBe(false)
  await click(1)
  expect(wrapper.find('.limit').exists()).toBe(true)
  expect(has('ipo.capital')).toBe(true)
  expect(wrapper.get('.diagram-box[data-evidence="ipo.shareholder-limit"]').attributes('data-kind')).toBe('forecast')
  await click(3)
  expect(has('ipo.late') && has('ipo.no-date')).toBe(true)
})
