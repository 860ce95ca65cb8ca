import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'
const original = '過去一年科技巨頭的債務增加了1210億美元'
const otherTheme = `export default {
  number: 2,
  slug: 'debt',
  act: 1,
  title: { 'en': 'Debt', 'zh-Hant': '債務' },
  lines: [15, 16],
  figures: [
    { id: 'debt.added', line: 15, original: '${original}', kind: 'reported', who: { 'en': 'Ann', 'zh-Hant': '安' }, label: { 'en': 'debt', 'zh-Hant': '債務' }, value: 121e9, unit: 'USD' },
  ],
  events: [],
  claims: [],
  quotations: [
    { id: 'debt.calm', line: 16, original: '這是正常的周期。', speaker: { 'en': 'Ann', 'zh-Hant': '安' }, occasion: { 'en': 'radio', 'zh-Hant': '電臺' }, translation: 'It is a normal cycle.' },
  ],
}
`
function withOther(change: [string, string], declared = '') {
  return problemsAfter({
    'data/themes/02-debt.ts': otherTheme,
    [page]: change,
    ...declared ? { 'slides.md': `---\nlang: en\nsrc: ./pages/en/01-alarm.md\nshared: ${declared}\n---\n` } : {},
  })
}
function belongs(line: number, id: string, at: number) {
  return `pages/en/01-alarm.md:${line} "${id}" on this slide or in its note belongs to theme 2 (data/themes/02-debt.ts:${at}): add it to "shared:" in the slide's front matter, or take it out`
}

const fact: [string, string] = ['\n<AlarmChart v-click />', '\nA debt of <Fact id="debt.added">$121 billion</Fact>\n\n<AlarmChart v-click />']

describe('what a slide takes from another theme', () => {
  it('is a figure in its text', async () => {
    expect(await withOther(fact)).toEqual([belongs(10, 'debt.added', 8)])
  })

  it('is a figure in a chart on it', async () => {
    expect(await problemsAfter({ 'data/themes/02-debt.ts': otherTheme, 'components/AlarmChart.vue': ['\'alarm.memo\'', '\'debt.added\''] })).toEqual([belongs(1, 'debt.added', 8)])
  })

  it('is a quotation in its note', async () => {
    const quotation = '> “It is a normal cycle.” (our translation)\n>\n> 這是正常的周期。\n>\n> Ann, radio, line 16'
    expect(await withOther(['Say this.', `Say this.\n\n${quotation}`])).toEqual([belongs(1, 'debt.calm', 13)])
  })

  it('is a number in its note', async () => {
    expect(await withOther(['Say this.', 'Say 121 billion dollars.'])).toEqual([
      'pages/en/01-alarm.md:23 the note says “121 billion dollars”, which belongs to theme 2 (“$121 billion”, debt.added in data/themes/02-debt.ts:8): add it to "shared:" in this slide\'s front matter, or correct it',
    ])
  })

  it('may be declared, one or several', async () => {
    expect(await withOther(fact, 'debt.added')).toEqual([])
    expect(await withOther(fact, '[debt.added, debt.calm]')).toEqual([])
    expect(await withOther(['Say this.', 'Say 121 billion dollars.'], 'debt.added')).toEqual([])
  })

  it('is declared by an id that does not exist', async () => {
    expect(await withOther(['Say this.', 'Say it.'], 'debt.aded')).toEqual([
      'pages/en/01-alarm.md:1 shared: data/ has no entry "debt.aded": did you mean "debt.added"?',
    ])
  })
})

it('a page that is no theme’s draws on all of them', async () => {
  const change = { 'data/themes/02-debt.ts': otherTheme, [page]: fact }
  expect(await problemsAfter({ ...change, 'pages/en/90-closing.md': '# A debt of <Fact id="debt.added">$121 billion</Fact>\n\n<!-- Say 121 billion. -->\n', 'slides.md': '---\nlang: en\nsrc: ./pages/en/90-closing.md\n---\n' })).toEqual([
    'pages/en/01-alarm.md is missing from the running order: add a slide "src: ./pages/en/01-alarm.md" to slides.md, or delete 01-alarm.md',
  ])
})
