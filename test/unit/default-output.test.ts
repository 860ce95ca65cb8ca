import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultOutput } from '../../kit/paper/default-output'
import { projectRoot } from '../../kit/slidev/cli'

// Seen to fail: without the parts, a range would have taken the place of the whole deck.
it('gives what isn’t the whole deck a file of its own', () => {
  const place = (...name: string[]) => join(projectRoot, 'out', ...name)
  expect(defaultOutput('slides.md', '.pdf')).toBe(place('slides.pdf'))
  expect(defaultOutput('slides.md', '.pdf', undefined, 'part')).toBe(place('slides-part.pdf'))
  expect(defaultOutput('slides.zh-Hant.md', '.pdf', 'notes', 'a5')).toBe(place('slides.zh-Hant-notes-a5.pdf'))
  expect(defaultOutput('slides.md', '')).toBe(place('slides'))
})
