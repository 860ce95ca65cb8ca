// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import DeviceRoad from '../../../components/themes/DeviceRoad.vue'
import OpenOrShut from '../../../components/themes/OpenOrShut.vue'
import TwoPlaces from '../../../components/themes/TwoPlaces.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with the prototypes' arrow before the product.
it('only the way to the planned product is dashed', async () => {
  const { wrapper, click } = await openComponent(DeviceRoad)
  await click(3)
  const manners = wrapper.findAll('.diagram-arrow').map(arrow => arrow.classes().includes('forecast'))
  expect(manners).toEqual([false, false, true])
})

// Seen to fail: with the squares there from the start.
it('the price of io is not shown before its click', async () => {
  const { wrapper, click } = await openComponent(DeviceRoad)
  const price = pick.printed('devices.io-price', 'en')
  expect(wrapper.text()).not.toContain(price)
  await click(1)
  expect(wrapper.text()).toContain(price)
})

// Seen to fail: with the whole passage in the bubble.
it('what a shut computer can’t do stands in his own words', async () => {
  const { wrapper, click } = await openComponent(OpenOrShut)
  await click(1)
  expect(wrapper.find('.wish').text()).toContain(`“${pick.quotation('devices.in-my-ear').translation}”`)
})

// Seen to fail: with his words there from the start.
it('the half that is not built has its frame at every click, the cabin only with his words', async () => {
  const { wrapper, click } = await openComponent(TwoPlaces)
  for (const [step, isThere] of [[0, false], [1, true], [2, true]] as const) {
    await click(step)
    expect(wrapper.find('.unbuilt').exists()).toBe(true)
    expect(wrapper.find('.roof').exists()).toBe(isThere)
    expect(wrapper.find('blockquote').exists()).toBe(isThere)
  }
})
