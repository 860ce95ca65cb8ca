// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import EmptyPlinth from '../../../components/themes/EmptyPlinth.vue'
import TwoPlaces from '../../../components/themes/TwoPlaces.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with the prototypes there from the start.
it('what is told of the device comes one a click, and only the product is a plan', async () => {
  const { wrapper, click } = await openComponent(EmptyPlinth)
  const told = () => wrapper.findAll('.diagram-label').map(label => [label.attributes('data-evidence'), label.get('.evidence-mark').attributes('data-kind')])
  const inOrder = [['devices.prototypes', 'reported'], ['devices.product-within', 'forecast']]
  for (const step of [0, 1, 2]) {
    await click(step)
    expect(told()).toEqual(inOrder.slice(0, step))
  }
})

// Seen to fail: with the light on, and with the outline there, from the start.
it('the plinth is dark and empty until a product is planned, and then has a dashed outline in the light', async () => {
  const { wrapper, click } = await openComponent(EmptyPlinth)
  for (const [step, isPlanned] of [[0, false], [1, false], [2, true]] as const) {
    await click(step)
    expect(wrapper.find('.beam').exists()).toBe(isPlanned)
    expect(wrapper.find('.plan').exists()).toBe(isPlanned)
  }
  expect(wrapper.get('.plan').attributes('data-evidence')).toBe('devices.product-within')
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
