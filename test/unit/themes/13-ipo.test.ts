// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import PrivateRoom from '../../../components/themes/PrivateRoom.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with the row there from the first, and with so many in it that it passes the line.
it('the limit comes at its click, ahead of the one chair that stands there, and the dashed ones keep within it', async () => {
  const { wrapper, click } = await openComponent(PrivateRoom)
  expect(wrapper.findAll('.evidence-mark').map(mark => mark.attributes('data-kind'))).toEqual(['reported'])
  expect(wrapper.findAll('.further > g, .limit')).toHaveLength(0)
  await click(1)
  expect(wrapper.find('[data-evidence="ipo.shareholder-limit"] .limit').exists()).toBe(true)
  expect(wrapper.findAll('.evidence-mark').map(mark => mark.attributes('data-kind'))).toEqual(['reported', 'forecast'])
  const end = Number(wrapper.get('.end').attributes('d')!.match(/\d+/)![0])
  const rightOf = (chair: string) => {
    const [x, , scale] = chair.match(/[\d.]+/g)!.map(Number) as [number, number, number]
    return x + 130 * scale
  }
  const rights = wrapper.findAll('.further > g').map(chair => rightOf(chair.attributes('transform')!))
  expect(rights.length).toBeGreaterThan(1)
  expect(Math.max(...rights)).toBeLessThan(end)
})
