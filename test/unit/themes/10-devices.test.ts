// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import DeviceRoad from '../../../components/themes/DeviceRoad.vue'
import TwoPlaces from '../../../components/themes/TwoPlaces.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with soft ends for the secret work, too.
it('only the planned product stands under a dashed rule, and it has no ends', async () => {
  const { wrapper, click } = await openComponent(DeviceRoad)
  await click(2)
  const captions = wrapper.findAll('.ruled-caption')
  expect(captions.map(caption => caption.attributes('data-kind'))).toEqual(['reported', 'reported', 'forecast'])
  expect(captions.map(caption => caption.find('.rule.both').exists())).toEqual([false, false, true])
})

// Seen to fail: with the outline there from the start.
it('the hand is empty until a product is planned, and then holds a dashed outline', async () => {
  const { wrapper, click } = await openComponent(DeviceRoad)
  expect(wrapper.find('.plan').exists()).toBe(false)
  await click(1)
  expect(wrapper.find('.plan').exists()).toBe(false)
  await click(2)
  expect(wrapper.find('.plan').exists()).toBe(true)
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

// Seen to fail: with the light there as soon as the cabin is.
it('the window has a light only when something really matters', async () => {
  const { wrapper, click } = await openComponent(TwoPlaces)
  await click(1)
  expect(wrapper.find('.window.lit').exists()).toBe(false)
  await click(2)
  expect(wrapper.find('.window.lit').exists()).toBe(true)
})
