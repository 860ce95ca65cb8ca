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

// Seen to fail: seven hundred characters, all aliases of the deck; and "memory" for "money".
it('a name that no slide has is answered by the one that comes near it, if one does', async () => {
  const outline = await loadOutline()
  expect(() => findSlide(outline, 'stargat')).toThrow(/^No slide is called stargat; did you mean stargate\? .{1,150}$/)
  for (const far of ['xyzzy', 'money'])
    expect(() => findSlide(outline, far)).toThrow(`No slide is called ${far}. Name one by its number`)
})
