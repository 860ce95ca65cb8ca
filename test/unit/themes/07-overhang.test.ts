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
it('the gap has no line that could rise, and only what nobody has done is dashed', async () => {
  const { wrapper } = await openComponent(OverhangGap, 2)
  expect(wrapper.find('canvas').exists()).toBe(false)
  expect(wrapper.findAll('svg:not(.evidence-mark)').map(svg => svg.classes())).toEqual([['diagram-arrow', 'forecast']])
})

// Seen to fail: with a dot on it.
it('of the box only the quadrant is marked that the blog names, and only from that click on', async () => {
  const { wrapper, click } = await openComponent(OverhangQuadrants)
  const filled = () => wrapper.findAll('.quadrants > svg :is(rect, circle)').map(mark => mark.attributes('data-evidence'))
  expect(filled()).toEqual([])
  await click(2)
  expect(filled()).toEqual(['overhang.safest-quadrant'])
})

// Seen to fail: with the bar from the middle of the depth on.
it('in the box that quadrant runs through all of the depth, at no overhang more than at another', async () => {
  const { wrapper } = await openComponent(OverhangQuadrants, 2)
  const [bar, side] = ['.bar', '.side'].map(part => wrapper.get(part).attributes('d')!.split('l')[1]!.split('V')[0])
  expect(bar).toBe(side)
  const safest = wrapper.get('.safest')
  expect(wrapper.get('.bar').attributes('d')).toMatch(new RegExp(`^M${safest.attributes('x')} ${safest.attributes('y')}l`))
})
