// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import OverhangGap from '../../../components/themes/OverhangGap.vue'
import OverhangQuadrants from '../../../components/themes/OverhangQuadrants.vue'
import { hasIllustrativeTag, openComponent } from '../../support/mount-component'

// Seen to fail: with the tag shown from the first click on.
it.each([['the gap', OverhangGap], ['the box', OverhangQuadrants]])('%s is tagged as illustrative at every click', async (_name, component) => {
  const { wrapper, click } = await openComponent(component)
  for (let step = 0; step <= 2; step++) {
    await click(step)
    expect(hasIllustrativeTag(wrapper)).toBe(true)
    expect(wrapper.find('[data-illustrative]').exists()).toBe(true)
  }
})

// Seen to fail: with one more drawing in the gap.
it('the gap has no line that could rise, and no drawing that a measure could be read from', async () => {
  const { wrapper } = await openComponent(OverhangGap, 2)
  expect(wrapper.find('canvas').exists()).toBe(false)
  expect(wrapper.findAll('svg:not(.evidence-mark)').map(svg => svg.classes())).toEqual([])
})

// Seen to fail: with a dot on it.
it('of the box only the quadrant is marked that the blog names, and only from that click on', async () => {
  const { wrapper, click } = await openComponent(OverhangQuadrants)
  const filled = () => wrapper.findAll('.quadrants > svg :is(rect, circle)').map(mark => mark.attributes('data-evidence'))
  expect(filled()).toEqual([])
  await click(2)
  expect(filled()).toEqual(['overhang.safest-quadrant'])
})

// Seen to fail: with depth from the map's own edge on, and with a part of it classed as the quadrant is.
it('depth begins behind the flat map, and no part of it is marked as safe', async () => {
  const { wrapper, click } = await openComponent(OverhangQuadrants, 1)
  expect(wrapper.find('.depth').exists()).toBe(false)
  await click(2)
  const depth = wrapper.get('.depth')
  const [x, y] = /translate\((\S+) (\S+)\)/.exec(depth.attributes('transform')!)!.slice(1).map(Number) as [number, number]
  expect(x).toBeGreaterThan(0)
  expect(y).toBeLessThan(0)
  expect(depth.findAll('path').map(path => path.classes().join())).toEqual(['lid', 'side', '', 'arrow', 'head'])
  expect(depth.html()).not.toContain('safest')
})
