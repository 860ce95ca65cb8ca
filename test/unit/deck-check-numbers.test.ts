import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'

describe('a number', () => {
  it('stands on a slide as plain text', async () => {
    expect(await problemsAfter({ [page]: ['<AlarmChart v-click />', 'About $1.4 trillion'] })).toContain(
      'pages/en/01-alarm.md:10 “$1.4 trillion” stands on the slide as plain text: tie it to the evidence with <Fact id="…">$1.4 trillion</Fact>',
    )
  })

  it('in a note is none of the data', async () => {
    expect(await problemsAfter({ [page]: ['Say this.', 'Say 9 weeks.'] })).toEqual([
      'pages/en/01-alarm.md:23 the note says “9”, and no figure or date of data/ has this number: correct it, or add the figure',
    ])
  })

  it('in a note may be a figure, a date, a line of the article or part of a name', async () => {
    expect(await problemsAfter({ [page]: ['Say this.', 'Say 6 to 16 weeks, 1 December, GPT-5.2, lines 3 and 10.'] })).toEqual([])
  })
})
