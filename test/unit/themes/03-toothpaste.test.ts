// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MomentAndKnown from '../../../components/themes/MomentAndKnown.vue'
import { portrait, ringsBetween } from '../../../components/themes/portrait'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

/** Where dots lie: "20 17.3". */
const places = (dots: { d: string }[]) => dots.flatMap(({ d }) => d.match(/[\d.]+ [\d.]+(?=h)/g)!)

// Seen to fail: with the second person before the first click, with the rings a click early, and with fewer dots for the second.
it('at first there is the one moment, then, in his words, that people like being known, and last what memory is not yet', async () => {
  const { wrapper, onSlide, click } = await openComponent(MomentAndKnown)
  const seen = () => wrapper.findAll('figure').map(figure => [figure.text(), figure.findAll('.later').length > 0])
  expect(onSlide.illustrative).toBe(true)
  expect(seen()).toEqual([['Once', false]])
  expect(wrapper.find('.moment .spark').exists()).toBe(true)
  expect(wrapper.find('.quoted').exists()).toBe(false)
  await click(1)
  expect(seen()).toEqual([['Once', false], ['Over time', false]])
  expect(wrapper.find('.quoted').text()).toContain(`“${pick.quotation('toothpaste.known-over-time').translation}”`)
  const [once, overTime] = wrapper.findAll('figure').map(figure => places(figure.findAll('path:not(.spark)').map(path => ({ d: path.attributes('d')! }))).length)
  expect(overTime).toBeGreaterThan(once!)
  await click(2)
  expect(seen()).toEqual([['Once', false], ['Over time', true]])
  expect(wrapper.find('.future').text()).toContain('Imagine')
})

// Seen to fail: with dots of several sizes where there is no light, and with rings on the dots.
it('a portrait without light has dots of one size, with it of several; rings lie between its dots, never on them', () => {
  expect(portrait(58, true)).toHaveLength(1)
  const dots = portrait(40)
  expect(new Set(dots.map(tone => tone['stroke-width'])).size).toBeGreaterThan(3)
  const [ring, inside] = ringsBetween(40)
  expect(inside).toMatchObject({ class: 'inside', d: ring!.d })
  expect(inside!['stroke-width']).toBeLessThan(ring!['stroke-width'])
  const taken = new Set(places(dots))
  expect(places([ring!]).filter(place => taken.has(place))).toEqual([])
})
