import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'

describe('a note', () => {
  it('is missing', async () => {
    expect(await problemsAfter({ [page]: ['-->\n', '-->\n\n---\n\n# Another slide\n'] })).toEqual([
      'pages/en/01-alarm.md:38 this slide has no speaker note: write one as a comment <!-- … --> that ends the slide',
    ])
  })

  it('has more click markers than the slide has clicks', async () => {
    expect(await problemsAfter({ [page]: ['[click:2]', '[click:3]'] })).toEqual([
      'pages/en/01-alarm.md:3 the slide has 2 clicks, its note has markers for 3: add or take away [click], or correct "clicks:" in the front matter',
    ])
  })

  it('has a click marker that Slidev does not read', async () => {
    expect(await problemsAfter({ [page]: ['[click:2]', '[clicks: 2]'] })).toEqual([
      'pages/en/01-alarm.md:25 [clicks: 2] is shown as text: a click marker is [click] or, for several clicks at once, [click:2]',
    ])
  })
})

describe('clicks', () => {
  it('are not stated', async () => {
    expect(await problemsAfter({ [page]: ['clicks: 2\n', ''] })).toEqual([
      'pages/en/01-alarm.md:9 v-click makes clicks, but the slide does not say how many: add "clicks: …" to its front matter',
    ])
    expect(await problemsAfter({ [page]: ['clicks: 2\n', ''], 'components/AlarmChart.vue': '<template><i /></template>' })).not.toEqual([])
  })

  it('are not stated for code that lights up line by line', async () => {
    expect(await problemsAfter({ [page]: '# Code\n\n<<< @/snippets/alarm.ts#total {all|1}\n\n<!-- Say. -->\n', 'data/themes/01-alarm.ts': ['quotations: [', 'quotations: [] && ['] })).toContain(
      'pages/en/01-alarm.md:3 {all|1} makes clicks, but the slide does not say how many: add "clicks: …" to its front matter',
    )
  })

  it('are no number', async () => {
    expect(await problemsAfter({ [page]: ['clicks: 2', 'clicks: two'] })).toEqual([
      'pages/en/01-alarm.md:3 clicks: "two" is not a number of clicks: write a whole number',
    ])
  })
})

describe('a quotation in a note', () => {
  it('lacks a character', async () => {
    expect(await problemsAfter({ [page]: ['> 通常持續六到八周', '> 通常持續六到周'] })).toEqual([
      'pages/en/01-alarm.md:29 the quotation "alarm.brief" reads “通常持續六到周就結束。” here but “通常持續六到八周就結束。” in data/themes/01-alarm.ts:43; they part at character 7 (“周” here, “八” there): mend the one that is wrong',
    ])
  })

  it('has another translation', async () => {
    expect(await problemsAfter({ [page]: ['“It usually lasts', '“It often lasts'] })).toEqual([
      'pages/en/01-alarm.md:27 the translation of "alarm.brief" reads ““It often lasts six t…” here but ““It usually lasts six…” in data/themes/01-alarm.ts:43; they part at character 5 (“o” here, “u” there): mend the one that is wrong',
    ])
  })

  it('has another line', async () => {
    expect(await problemsAfter({ [page]: ['line 10', 'line 11'] })).toEqual([
      'pages/en/01-alarm.md:31 the credit of "alarm.brief" reads “Ann, radio, line 11” here but “Ann, radio, line 10” in data/themes/01-alarm.ts:43; they part at character 19 (“1” here, “0” there): mend the one that is wrong',
    ])
  })

  it('runs on into what is said next', async () => {
    expect(await problemsAfter({ [page]: ['line 10\n\nAnd', 'line 10\nAnd'] })).toEqual([
      'pages/en/01-alarm.md:31 the credit of "alarm.brief" reads “Ann, radio, line 10⏎And this.” here but “Ann, radio, line 10” in data/themes/01-alarm.ts:43; they part at character 20 (a line break here, nothing more there): mend the one that is wrong',
    ])
  })

  it('has no credit', async () => {
    expect(await problemsAfter({ [page]: ['>\n> Ann, radio, line 10\n', ''] })).toEqual([
      'pages/en/01-alarm.md:27 the blockquote of "alarm.brief" has 2 paragraphs: give it three, “the translation” (our translation), the original and who said it where',
    ])
  })

  it('is none of the data', async () => {
    expect(await problemsAfter({ [page]: ['And this.', '> 完全不同的話'] })).toEqual([
      'pages/en/01-alarm.md:33 the blockquote “完全不同的話” is no quotation of data/: add it to its theme there, or do not set it as a blockquote',
    ])
  })

  it('is missing from the page of its theme', async () => {
    expect(await problemsAfter({ [page]: ['> “It usually lasts six to eight weeks and is over.” (our translation)\n>\n> 通常持續六到八周就結束。\n>\n> Ann, radio, line 10\n', ''] })).toEqual([
      'pages/en/01-alarm.md no note here has the quotation "alarm.brief", “通常持續六到八周就結束。”: copy it from data/themes/01-alarm.ts:43 into a note as a blockquote',
    ])
  })

  it('has its credit in the language of the edition', async () => {
    const chinese = `---
clicks: 0
---

# <Fact id="alarm.weeks">通常6至8週</Fact>

<!--
> “It usually lasts six to eight weeks and is over.”（本簡報英譯）
>
> 通常持續六到八周就結束。
>
> 安，電臺，第 10 行
-->
`
    const edition = {
      'slides.zh-Hant.md': '---\nlang: zh-Hant\nsrc: ./pages/zh-Hant/01-alarm.md\n---\n',
      'pages/zh-Hant/01-alarm.md': chinese,
    }
    expect(await problemsAfter(edition, 'slides.zh-Hant.md')).toEqual([])
    expect(await problemsAfter({ ...edition, 'pages/zh-Hant/01-alarm.md': chinese.replace('第 10 行', 'line 10') }, 'slides.zh-Hant.md')).toEqual([
      'pages/zh-Hant/01-alarm.md:12 the credit of "alarm.brief" reads “安，電臺，line 10” here but “安，電臺，第 10 行” in data/themes/01-alarm.ts:43; they part at character 6 (“l” here, “第” there): mend the one that is wrong',
    ])
  })
})
