import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'
const chart = 'components/AlarmChart.vue'

/** What the check says of a text in the place of the chart's tag. */
const onSlide = (text: string) => problemsAfter({ [page]: ['<AlarmChart v-click />\n', `<AlarmChart v-click />\n${text}\n`] })
const inNote = (text: string) => problemsAfter({ [page]: ['Say this.', text] })
const inChart = (line: string) => problemsAfter({ [chart]: ['const evidence', `${line}\nconst evidence`] })
const plain = (number: string) => `pages/en/01-alarm.md:11 “${number}” stands on the slide as plain text: tie it to the evidence with <Fact id="…">${number}</Fact>`
const typed = (line: number, number: string) => `components/AlarmChart.vue:${line} “${number}” is typed by hand: put the figure in with formatFigure(pick.quantity('…'), locale) or the date with formatDate(pick.date('…'), locale)`

describe('a number on a slide', () => {
  it.each([
    ['About $1.4 trillion more', '$1.4 trillion'],
    ['Two thirds of them', 'Two thirds'],
    ['Half of them', 'Half'],
    ['A dozen of them', 'dozen'],
    ['It will triple', 'triple'],
    ['It is tenfold', 'tenfold'],
    ['Nine hundred million people', 'Nine hundred million'],
    ['Hundreds of millions', 'Hundreds'],
    ['Zero excitement', 'Zero'],
    ['Within one month', 'one'],
    ['Six to eight weeks', 'Six to eight'],
    ['A third of a year', 'third'],
    ['Once a week', 'Once'],
    ['Since December', 'December'],
  ])('stands there as plain text: %s', async (text, number) => {
    expect(await onSlide(text)).toContain(plain(number))
  })

  it('stands in its title', async () => {
    expect(await problemsAfter({ [page]: ['clicks: 2', 'clicks: 2\ntitle: Nine weeks'] })).toContain(plain('Nine').replace(':11', ':4'))
  })

  it.each(['GPT-5.2 and Gemini 3', 'One of them, for one thing', 'They may march on', 'Second, as a rule', 'Thirteen themes in five acts', '`two thirds`', 'Theme 5, line 12'])('may be a name, a pronoun, a count of slides or code: %s', async (text) => {
    expect(await onSlide(text)).not.toContainEqual(expect.stringContaining('plain text'))
  })
})

describe('a number in a component', () => {
  it.each([
    ['const words = { en: \'about 1.5 trillion\' }', '1.5 trillion'],
    [`const words = { en: \`\${x} of two thirds\` }`, 'two thirds'],
    ['const subtitle = { zh: \'2025 年 11 月\' }', '2025'],
  ])('is typed in a string: %s', async (line, number) => {
    expect(await inChart(line)).toContain(typed(3, number))
  })

  it('is typed in its template', async () => {
    expect(await problemsAfter({ [chart]: ['<Fact id="alarm.total" />', '<p aria-label="nine weeks">after {{ n }} and 12 days</p>'] })).toEqual([
      typed(7, 'nine'),
      typed(7, '12'),
    ])
  })

  it.each([
    'const words = { en: \'GPT-5.2, last year = 1\' }',
    'const path = \'M190 214V256\'',
    'type Step = \'12 weeks\'',
    'const figure = pick.number(\'alarm.weeks\') ?? 12',
    `const put = \`\${write('alarm.weeks')} of \${WEEKS_IN_A_YEAR}\``,
  ])('may be a name, a base, a place in a drawing or no text at all: %s', async (line) => {
    expect(await inChart(line)).not.toContainEqual(expect.stringContaining('typed by hand'))
  })
})

describe('a number in a note', () => {
  it.each([
    ['Say 9 weeks.', '“9 weeks”, the evidence here says “usually 6 to 8 weeks” (alarm.weeks in data/themes/01-alarm.ts:9) or “6 to 16 weeks” (alarm.total in data/derived/01-alarm.ts:9)'],
    ['Say six to nine weeks.', '“six to nine weeks”, the evidence here says “usually 6 to 8 weeks” (alarm.weeks in data/themes/01-alarm.ts:9) or “6 to 16 weeks” (alarm.total in data/derived/01-alarm.ts:9)'],
    ['Say 8 years.', '“8 years”, and the evidence here has no such figure'],
    ['Say two hours.', '“two hours”, and the evidence here has no such figure'],
    ['Say 6 billion.', '“6 billion”, and the evidence here has no such figure'],
    ['Say 71%.', '“71%”, and the evidence here has no such figure'],
  ])('has no evidence: %s', async (text, message) => {
    expect(await inNote(text)).toEqual([`pages/en/01-alarm.md:23 the note says ${message}: correct it, or add the figure to the data`])
  })

  it.each([['On 2 December', '2 December'], ['In December 2024', 'December 2024'], ['In 2024', '2024'], ['In November', 'November']])('is a date without evidence: %s', async (text, date) => {
    expect(await inNote(text)).toEqual([`pages/en/01-alarm.md:23 the note says “${date}”, and the evidence here has no such date: correct it, or add the event to the data`])
  })

  it('lacks the hedge of its figure', async () => {
    const about: [string, string] = ['qualifier: \'usually\'', 'qualifier: \'about\'']
    expect(await problemsAfter({ 'data/themes/01-alarm.ts': about, [page]: ['Say this.', 'Say six to eight weeks.'] })).toContain(
      'pages/en/01-alarm.md:23 the note says “six to eight weeks”, the evidence says “about 6 to 8 weeks” (alarm.weeks in data/themes/01-alarm.ts:9): write it with its hedge',
    )
    expect(await problemsAfter({ 'data/themes/01-alarm.ts': about, [page]: ['Say this.', 'Say about six to eight weeks.'] })).not.toContainEqual(expect.stringContaining('hedge'))
  })

  it.each(['Say 6 to 16 weeks.', 'Say usually six to eight weeks.', 'On 1 December 2025, in December, in 2025.', 'GPT-5.2, lines 3 and 10, theme 7.', 'One day, in three steps.'])('may be a figure, a date, a reference, a name or a count: %s', async (text) => {
    expect(await inNote(text)).toEqual([])
  })
})

describe('a number in a Chinese note', () => {
  const chinese = (text: string) => problemsAfter({
    'slides.zh-Hant.md': '---\nlang: zh-Hant\nsrc: ./pages/zh-Hant/02-alarm.md\nshared: [alarm.weeks, alarm.memo]\n---\n',
    'pages/zh-Hant/02-alarm.md': `# 警報\n\n<!-- ${text} -->\n`,
    'data/themes/02-alarm.ts': 'export default { number: 2, slug: \'two\', act: 1, title: { \'en\': \'Two\', \'zh-Hant\': \'二\' }, lines: [1, 1], figures: [], events: [], claims: [{ id: \'two.alarms\', line: 1, original: \'警報\', kind: \'said\', who: { \'en\': \'Ann\', \'zh-Hant\': \'安\' }, label: { \'en\': \'alarms\', \'zh-Hant\': \'警報\' } }], quotations: [] }\n',
  }, 'slides.zh-Hant.md')

  it('has no evidence', async () => {
    expect(await chinese('持續 9 週。')).toEqual(['pages/zh-Hant/02-alarm.md:3 the note says “9”, and the evidence here has no such number: correct it, or add it to the data'])
  })

  it('may be a figure, a date or a reference', async () => {
    expect(await chinese('6至8週，2025年12月1日，第 10 行，主題 7，GPT-5.2。')).toEqual([])
  })
})

describe('a number in what the data calls an entry', () => {
  const theme = 'data/themes/01-alarm.ts'
  it('has no evidence in its theme, in either language', async () => {
    expect(await problemsAfter({ [theme]: ['\'memo\', \'zh-Hant\': \'備忘錄\'', '\'memo of 2024\', \'zh-Hant\': \'2024 年備忘錄\''] })).toEqual([
      'data/themes/01-alarm.ts:22 "alarm.memo" label says “2024”, and the evidence here has no such date: correct it, or add the event to the data',
      'data/themes/01-alarm.ts:22 "alarm.memo" label says “2024”, and the evidence here has no such number: correct it, or add it to the data',
    ])
    expect(await problemsAfter({ [theme]: ['\'en\': \'radio\'', '\'en\': \'radio, 2 December\''] })).toContain(
      'data/themes/01-alarm.ts:43 "alarm.brief" occasion says “2 December”, and the evidence here has no such date: correct it, or add the event to the data',
    )
  })

  it('may be a date or figure of its theme, or part of a name', async () => {
    expect(await problemsAfter({ [theme]: ['\'memo\', \'zh-Hant\': \'備忘錄\'', '\'memo of 1 December 2025 on 6 to 8 weeks and GPT-5\', \'zh-Hant\': \'2025 年 12 月的備忘錄\''] })).toEqual([])
  })
})
