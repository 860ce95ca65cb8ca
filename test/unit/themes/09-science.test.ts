// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import NoneAndSome from '../../../components/themes/NoneAndSome.vue'
import { openComponent } from '../../support/mount-component'

/** How high the words’ letters are, in slide units. */
const LETTERS = 112

// Seen to fail: with “none” above the axis, with “some” on it and clear of it, with a curve that begins on the slide’s edge or above
// the axis, with one that ends in the word, and without the tag.
it('“none” stands on the axis, “some” a little above it, over a curve that leaves it, tagged illustrative', async () => {
  const { wrapper, onSlide, click } = await openComponent(NoneAndSome)
  expect(onSlide.illustrative).toBe(true)
  expect(wrapper.find('.some, .curve').exists()).toBe(false)
  await click(1)
  const standsAt = (selector: string) => Number.parseFloat(wrapper.get<HTMLElement>(selector).element.style.getPropertyValue('--stands-at'))
  const axis = Number(/^M0 (\d+)/.exec(wrapper.get('.below').attributes('d')!)![1])
  expect(standsAt('.none')).toBe(axis)
  const some = standsAt('.some')
  expect(axis - some).toBeGreaterThan(0)
  expect(axis - some).toBeLessThan(LETTERS)
  const curve = wrapper.get('.curve').attributes('d')!.match(/\d+/g)!.map(Number)
  const [from, start, end] = [curve[0]!, curve[1]!, curve.at(-1)!]
  expect(from).toBeGreaterThan(0)
  expect(start).toBeGreaterThanOrEqual(axis)
  expect(end).toBeLessThan(axis)
  expect(end).toBeGreaterThan(some)
})

// Seen to fail: with “some” alone.
it('says under “some” that it is very small', async () => {
  const { wrapper } = await openComponent(NoneAndSome, 1)
  expect(wrapper.get('.some + p').text()).toMatch(/^GPT-5\.2\s+very small$/)
  expect(wrapper.get('.some + p').find('[data-evidence="science.very-small"] .mark').exists()).toBe(true)
})

// Seen to fail: with a curve that goes on, and without saying who expects it.
it('what he expects of AI is told in words, and nothing is drawn for it', async () => {
  const { wrapper, click } = await openComponent(NoneAndSome, 1)
  const drawn = () => wrapper.get('svg:not(.evidence-mark)').html()
  const before = drawn()
  await click(2)
  expect(drawn()).toBe(before)
  expect(wrapper.get('.quarter').find('[data-kind="forecast"]').exists()).toBe(true)
  expect(wrapper.get('.quarter').text()).toMatch(/^He expects/)
})
