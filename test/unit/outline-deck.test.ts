import { expect, it } from 'vitest'
import { findSlide } from '../../kit/sources/outline-deck'
import { loadOutline } from '../support/outline'

// Seen to fail: a picture of a slide that has changed, called by a name that no command knew.
it('a slide is found by its number, its alias, and the name its pictures bear', async () => {
  const outline = await loadOutline()
  for (const slide of outline.slides) {
    for (const name of [`${slide.number}`, slide.name, ...slide.alias ? [slide.alias] : []])
      expect(findSlide(outline, name)).toBe(slide)
  }
  expect(() => findSlide(outline, '05-stargate-20')).toThrow('such as 90-closing-')
})
