// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MomentAndKnown from '../../../components/themes/MomentAndKnown.vue'
import { known, PITCH, SPARK, unknown, whole } from '../../../components/themes/portrait'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

/** Where dots lie: "20 17.3". */
const places = (d: string) => d.match(/[\d.]+ [\d.]+(?=h)/g)!

// Seen to fail: with what is known before the first click, and with hollow dots a click early.
it('at first there is the one moment, then, in his words, that people like being known, and last what memory is not yet', async () => {
  const { wrapper, onSlide, click } = await openComponent(MomentAndKnown)
  const seen = () => ['.person > svg .spark', '.known', '.quoted', '.later', '.future'].filter(part => wrapper.find(part).exists())
  expect(onSlide.illustrative).toBe(true)
  expect(seen()).toEqual(['.person > svg .spark'])
  await click(1)
  expect(seen()).toEqual(['.person > svg .spark', '.known', '.quoted'])
  expect(wrapper.find('.quoted').text()).toContain(`“${pick.quotation('toothpaste.known-over-time').translation}”`)
  await click(2)
  expect(seen()).toEqual(['.person > svg .spark', '.known', '.quoted', '.later', '.future'])
  expect(wrapper.find('.future').text()).toContain('Imagine')
})

// Memory is crude: little is known. Seen to fail: with light on the whole face, with hollow dots on the smallest of the others,
// and with dots wider than the grid.
it('what is known and what is hollow make up the person, and no dot touches another', () => {
  const parts = [...known.flatMap(({ d }) => places(d)), ...places(unknown)]
  expect(parts.toSorted()).toEqual(places(whole).toSorted())
  expect(known.flatMap(({ d }) => places(d)).length).toBeLessThan(parts.length / 3)
  expect(Math.max(...known.map(dots => dots['stroke-width']))).toBeLessThan(PITCH)
})

// Seen to fail: without its room.
it('the spark lies on no dot', () => {
  const distances = places(whole).map((place) => {
    const [x, y] = place.split(' ').map(Number)
    return Math.hypot(x! - SPARK.x, y! - SPARK.y)
  })
  expect(Math.min(...distances)).toBeGreaterThan(SPARK.radius)
})
