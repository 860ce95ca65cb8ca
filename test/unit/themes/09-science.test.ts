// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import NoneAndSome from '../../../components/themes/NoneAndSome.vue'
import { openComponent } from '../../support/mount-component'

type Wrapper = Awaited<ReturnType<typeof openComponent>>['wrapper']

/** Numbers of an element's attributes. */
function numbersOf(wrapper: Wrapper, selector: string, names: string[]): number[] {
  const element = wrapper.get(selector)
  return names.map(name => Number(element.attributes(name)))
}

// Seen to fail: with GPT-5.2 on the axis, and clear of it, with a curve from the slide's edge, and without the tag.
it('the point of GPT-3 lies on the axis, that of GPT-5.2 barely above it, tagged illustrative', async () => {
  const { wrapper, onSlide, click } = await openComponent(NoneAndSome)
  expect(onSlide.illustrative).toBe(true)
  expect(wrapper.find('circle.some').exists()).toBe(false)
  await click(1)
  const axis = Number(/^M\S+ (\d+)H/.exec(wrapper.get('.axis').attributes('d')!)![1])
  const [none] = numbersOf(wrapper, 'circle.none', ['cy'])
  const [some, radius] = numbersOf(wrapper, 'circle.some', ['cy', 'r']) as [number, number]
  expect(none).toBe(axis)
  expect(axis - some).toBeGreaterThan(0)
  expect(axis - some).toBeLessThan(radius)
  const [start] = /(?<=^M)\S+ \d+(?=H)/.exec(wrapper.get('.curve').attributes('d')!)!
  expect(start.split(' ').map(Number)).toEqual(numbersOf(wrapper, 'circle.none', ['cx', 'cy']))
})

// Seen to fail: with “some” alone.
it('says under “some” that it is very small', async () => {
  const { wrapper } = await openComponent(NoneAndSome, 1)
  expect(wrapper.get('p.some').text()).toMatch(/^some\s+very small$/)
  expect(wrapper.get('p.some').find('[data-evidence="science.very-small"] .mark').exists()).toBe(true)
})

// Seen to fail: with a point for each quarter, and without saying who expects it.
it('what he expects of AI is told in words, and no point is drawn for it', async () => {
  const { wrapper, click } = await openComponent(NoneAndSome, 1)
  const points = () => wrapper.findAll('svg:not(.evidence-mark) > :not(.axis)').map(point => point.classes().join())
  expect(points()).toEqual(['curve', 'none', 'some'])
  await click(2)
  expect(points()).toEqual(['curve', 'none', 'some'])
  expect(wrapper.get('.quarter').find('[data-kind="forecast"]').exists()).toBe(true)
  expect(wrapper.get('.quarter').text()).toMatch(/^He expects/)
})
