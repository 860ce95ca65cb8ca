import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'
const theme = 'data/themes/01-alarm.ts'
const claim = `claims: [{
    id: 'alarm.loud', line: 12, original: '警報很響', kind: 'reported',
    who: { 'en': 'Ann', 'zh-Hant': '安' },
    label: { 'en': 'the alarm is loud', 'zh-Hant': '警報很響' },
    wordings: [{ 'en': 'loud', 'zh-Hant': '很響' }],
  }],`

/** What the check says of a claim on a slide, but for the entry that nobody has signed off. */
async function onSlide(tag: string, data = claim): Promise<string[]> {
  return await problemsAfter({ [theme]: ['claims: [],', data], [page]: ['<AlarmChart v-click />', `${tag}\n\n<AlarmChart v-click />`] })
}

describe('a claim on a slide', () => {
  it('says its label, or a wording that stands in the data', async () => {
    expect(await onSlide('<Claim id="alarm.loud" />')).toEqual([])
    expect(await onSlide('<Claim id="alarm.loud" :wording="1" capital />')).toEqual([])
  })

  it.each([
    '<Claim id="alarm.loud" words="deafening" />',
    '<Claim id="alarm.loud" :words="louder" />',
    '<Claim id="alarm.loud">deafening</Claim>',
  ])('has no words of its own: %s', async (tag) => {
    expect(await onSlide(tag)).toEqual([`${page}:10 <Claim> has words of its own: give them to the entry in data/, under wordings, and write <Claim id="…" :wording="1" />`])
  })

  it('has no words of its own in a component either', async () => {
    const problems = await problemsAfter({ [theme]: ['claims: [],', claim], 'components/AlarmChart.vue': ['<Fact id="alarm.total" />', '<Claim id="alarm.loud" :words="louder" />'] })
    expect(problems).toContainEqual(expect.stringMatching(/^components\/AlarmChart\.vue:7 <Claim> has words of its own/))
  })

  it('leaves no heading without a title', async () => {
    const heading = '# So <Claim id="alarm.loud" />'
    expect(await onSlide(heading)).toEqual([`${page}:10 a heading with a <Claim> gives the slide no title: add "title: …" to the front matter, with the words as they are read`])
  })

  it('is in the title of the front matter as it is in the heading', async () => {
    const fact = '<Fact id="alarm.weeks">usually six to eight weeks</Fact>'
    const withTitle = (title: string, data = claim) => problemsAfter({
      [theme]: ['claims: [],', data],
      [page]: [`---\n\n# An alarm of ${fact}`, `title: ${title}\n---\n\n# So <Claim id="alarm.loud" :wording="1" />\n\n${fact}`],
    })
    expect(await withTitle('So loud')).toEqual([])
    expect(await withTitle('So quiet')).toEqual([
      `${page}:7 the heading says “So loud”, and the title in the front matter “So quiet”: let both say the same`,
    ])
    // Seen to fail: with a second problem, a heading that says “So”, where its data can't be read.
    expect((await withTitle('So loud', `${claim} const`)).filter(problem => problem.includes('the heading says'))).toEqual([])
  })

  it('names a wording that is there', async () => {
    expect(await onSlide('<Claim id="alarm.loud" :wording="2" />')).toEqual([`${page}:10 "alarm.loud" in data/ has no wording 2: add it there, or name one of its 1`])
  })

  it('has a number of the evidence in its wordings, too', async () => {
    expect(await onSlide('<Claim id="alarm.loud" :wording="1" />', claim.replace('\'en\': \'loud\'', '\'en\': \'twelve times as loud\''))).toContainEqual(
      expect.stringContaining('"alarm.loud" wording says “twelve times”'),
    )
  })
})
