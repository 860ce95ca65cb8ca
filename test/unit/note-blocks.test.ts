import { expect, it } from 'vitest'
import { noteBlocks } from '../../kit/paper/pptx/note-blocks'

const note = `One **two** three.

[click] Four.

> “Five.” (our translation)
>
> 五。
>
> Ann, radio, line 10

→ Six.

→ why: Seven?

If asked “Who?”: nobody knows.

> “Eight.” (our translation)
>
> 八。
>
> Ann, radio, line 10`

function words(leadsBy?: string) {
  return noteBlocks(note, alias => alias === leadsBy)
    .map(({ part, isQuoted, runs }) => [part, isQuoted, runs.map(({ text, isBold }) => isBold ? `*${text}*` : text).join('')])
}

// Seen to fail: with a quotation as one paragraph, with click marks left in, and with both transitions.
it('tells the parts of a note apart, without Markdown and click marks', () => {
  expect(words()).toEqual([
    ['said', false, 'One *two* three.'],
    ['said', false, 'Four.'],
    ['said', true, '“Five.” (our translation)'],
    ['said', true, '五。'],
    ['said', true, 'Ann, radio, line 10'],
    ['transition', false, '→ Six.'],
    ['asked', false, '*If asked “Who?”:* nobody knows.'],
    ['asked', true, '“Eight.” (our translation)'],
    ['asked', true, '八。'],
    ['asked', true, 'Ann, radio, line 10'],
  ])
})

it('leads on to the slide that follows', () => {
  expect(words('why')).toContainEqual(['transition', false, '→ Seven?'])
  expect(words('why')).not.toContainEqual(['transition', false, '→ Six.'])
})
