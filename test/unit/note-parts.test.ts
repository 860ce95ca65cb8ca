// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readNote } from '../../kit/model/note'
import { partNote } from '../../kit/model/part-note'

const note = `One two three four.

[click] Five six.

> “Seven eight.” (our translation)
>
> 七八。
>
> Ann, radio, line 10

→ Nine ten.

→ why: Eleven twelve?

If asked “Who?”: nobody knows.

> “Thirteen.” (our translation)
>
> 十三。
>
> Ann, radio, line 10

If asked “When?”: on the day.`

const rendered = `<p>One two three four.</p>
<p><span class="slidev-note-click-mark" data-clicks="1"></span> Five six.</p>
<blockquote>
<p>“Seven eight.” (our translation)</p>
<p lang="zh-Hant">七八。</p>
<p>Ann, radio, line 10</p>
</blockquote>
<p>→ Nine ten.</p>
<p>→ why: Eleven twelve?</p>
<p>If asked “Who?”: nobody knows.</p>
<blockquote>
<p>“Thirteen.” (our translation)</p>
<p lang="zh-Hant">十三。</p>
<p>Ann, radio, line 10</p>
</blockquote>
<p>If asked “When?”: on the day.</p>
`

it('reads what is said by step, what leads on, and what is for when somebody asks', () => {
  const { steps, transitions, asked } = readNote(note)
  // 120 words a minute: half a second each; of a quotation our English counts, with the words that say so.
  expect(steps).toEqual([2, 3])
  expect(transitions).toEqual([{ to: undefined, text: 'Nine ten.', seconds: 1 }, { to: 'why', text: 'Eleven twelve?', seconds: 1 }])
  expect(asked).toMatch(/^If asked “Who\?”[\s\S]*on the day\.$/)
})

// Seen to fail: with quotations of answers left out.
it('makes elements of the parts of a rendered note, and loses none of its words', () => {
  const parted = partNote(rendered, note)
  const { body } = new DOMParser().parseFromString(parted, 'text/html')
  expect([...body.children].map(({ localName, className }) => `${localName}.${className}`)).toEqual(['section.step', 'section.step', 'p.transition', 'p.transition', 'details.asked', 'details.asked'])
  expect([...body.querySelectorAll<HTMLElement>('.step')].map(({ dataset }) => [dataset.step, dataset.seconds])).toEqual([['0', '2'], ['1', '3']])
  expect([...body.querySelectorAll<HTMLElement>('.transition')].map(({ dataset, textContent }) => [dataset.to, textContent])).toEqual([[undefined, 'Nine ten.'], ['why', 'Eleven twelve?']])
  expect([...body.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual(['If asked “Who?”', 'If asked “When?”'])
  const words = (html: string) => html.replace(/<[^>]*>/g, ' ').match(/[\w\u4E00-\u9FFF]+/g)!.filter(word => word !== 'why')
  expect(words(parted)).toEqual(words(rendered))
})
