import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'
const chart = 'components/AlarmChart.vue'
function unsaid(place: string, words: string) {
  return `${place} ${words} stands in quotation marks, and nobody in the evidence of this page says that: write the words of a translation, or take the marks away`
}

describe('words in quotation marks that nobody said', () => {
  it.each(['“crush them all”', '「碾壓」', '"crush them all"'])('stand on a slide: %s', async (words) => {
    expect(await problemsAfter({ [page]: ['<AlarmChart v-click />', `He would ${words}\n\n<AlarmChart v-click />`] })).toEqual([unsaid('pages/en/01-alarm.md:10', words)])
  })

  it('stand in a note', async () => {
    expect(await problemsAfter({ [page]: ['Say this.', 'Say “crush them all”.'] })).toEqual([unsaid('pages/en/01-alarm.md:23', '“crush them all”')])
  })

  it('stand in a component, as a string or around what is put in', async () => {
    expect(await problemsAfter({ [chart]: ['const evidence', 'const words = \'his “master plan”\'\nconst evidence'] })).toEqual([unsaid('components/AlarmChart.vue:3', '“master plan”')])
    expect(await problemsAfter({ [chart]: ['<Fact id="alarm.total" />', '<p>“{{ words.said }}”</p>'] })).toEqual([unsaid('components/AlarmChart.vue:7', '“{{ words.said }}”')])
  })

  it('are a part of a word of the translation', async () => {
    expect(await problemsAfter({ [page]: ['Say this.', 'Mind the “usual”.'] })).toEqual([unsaid('pages/en/01-alarm.md:23', '“usual”')])
  })
})

describe('quotation marks', () => {
  it.each([
    'Mind the “usually”, and “is over”.',
    'He says 「六到八周」.',
    'We read “6 to 16 weeks” on the slide.',
    'Many have “about” and “nearly”.',
  ])('may stand around words of the evidence, or a hedge: %s', async (text) => {
    expect(await problemsAfter({ [page]: ['Say this.', text] })).toEqual([])
  })

  it('may stand around a question from the floor', async () => {
    expect(await problemsAfter({ [page]: ['And this.', 'If asked “Who pays for it all?”: nobody says.'] })).toEqual([])
  })

  it('may stand around the words of the note’s own slide', async () => {
    expect(await problemsAfter({ [page]: ['And this.', 'Look at “An alarm of”.'] })).toEqual([])
  })

  it('may stand around a translation that is put in', async () => {
    expect(await problemsAfter({ [chart]: ['<Fact id="alarm.total" />', '<p>“{{ quotation.translation }}”</p>'] })).toEqual([])
  })
})
