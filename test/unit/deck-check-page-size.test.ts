import { expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

// Seen to fail: without the rule.
it.each([
  ['canvasWidth: 980', 'canvasWidth: slides of 980 can\'t be shown and printed whole, since layouts and pictures are made for one size: write 1280'],
  ['aspectRatio: 4/3', 'aspectRatio: slides of 4/3 can\'t be shown and printed whole, since layouts and pictures are made for one size: write 16/9'],
])('slides of another size are told by line and field: %s', async (field, message) => {
  expect(await problemsAfter({ 'slides.md': ['lang: en', `lang: en\n${field}`] })).toContainEqual(expect.stringMatching(new RegExp(`^slides\\.md:\\d+ ${message.replaceAll(/[/.]/g, '\\$&')}$`)))
})

it.each(['canvasWidth: 1280', 'aspectRatio: 16/9', 'aspectRatio: \'16:9\'', 'aspectRatio: 1.7778'])('slides of the size that all is made for are not: %s', async (field) => {
  expect(await problemsAfter({ 'slides.md': ['lang: en', `lang: en\n${field}`] })).not.toContainEqual(expect.stringContaining(field.split(':')[0]!))
})
