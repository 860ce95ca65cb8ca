// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { leadTo, readShownNote } from '../../kit/components/presenter/shown-note'
import { partNote } from '../../kit/model/part-note'

const note = `One.

[click] Two.

→ On to *three*.

→ why: Why, then?

If asked “Who?”: nobody knows.`

const parted = partNote(`<p>One.</p>
<p><span class="slidev-note-click-mark" data-clicks="1"></span> Two.</p>
<p>→ On to <em>three</em>.</p>
<p>→ why: Why, then?</p>
<p>If asked “Who?”: nobody knows.</p>
`, note)

// Seen to fail: with parts that stayed in what is spoken.
it('the parts of a rendered note are told apart, and none of them is lost', () => {
  const { spoken, transitions, asked } = readShownNote(parted)
  expect(spoken.match(/<section class="step"/g)).toHaveLength(2)
  expect(spoken).not.toMatch(/On to|Why|Who/)
  expect(transitions).toEqual([{ to: undefined, html: 'On to <em>three</em>.' }, { to: 'why', html: 'Why, then?' }])
  expect(asked).toMatch(/^<details class="asked"><summary>If asked “Who\?”<\/summary>/)
})

// Seen to fail: with the first transition of a note, wherever it leads: to a slide that is named, and to an unknown one.
it.each([
  ['the next slide of the whole talk', { page: 8 }, 'On to <em>three</em>.'],
  ['the next slide, which has an alias that none names', { page: 8, alias: 'what' }, 'On to <em>three</em>.'],
  ['a slide that is named', { page: 20, alias: 'why' }, 'Why, then?'],
  ['the next slide, if that is named', { page: 8, alias: 'why' }, 'Why, then?'],
  ['a slide that the note knows nothing of', { page: 20, alias: 'what' }, undefined],
  ['nowhere', undefined, undefined],
])('what leads on leads to %s', (_, next, words) => {
  expect(leadTo(readShownNote(parted).transitions, 7, next)).toBe(words)
})
