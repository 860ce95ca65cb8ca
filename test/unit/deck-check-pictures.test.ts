import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const chart = 'components/AlarmChart.vue'
function drawn(attributes: string) {
  return problemsAfter({
    [chart]: ['<Fact id="alarm.total" />', `<UnitPicture ${attributes} />`],
    'pages/en/01-alarm.md': ['# An alarm of <Fact id="alarm.weeks">usually six to eight weeks</Fact>', '# An alarm of many weeks'],
  })
}

describe('a title', () => {
  const withTitle = (words: string) => problemsAfter({
    [chart]: ['<Fact id="alarm.total" />', `<UnitPicture :ids="['alarm.weeks']" :per="1" :columns="8" :pitch="60" />`],
    'pages/en/01-alarm.md': ['# An alarm of <Fact id="alarm.weeks">usually six to eight weeks</Fact>', words],
  })

  it('says a number before a step has drawn it', async () => {
    expect(await withTitle('# An alarm of <Fact id="alarm.weeks">usually six to eight weeks</Fact>')).toEqual([
      'pages/en/01-alarm.md:6 the title says "alarm.weeks" before a step has drawn it: let the title say what it means, and leave the number to the picture',
    ])
  })

  it('may say what it means', async () => {
    expect(await withTitle('# An alarm of many weeks')).toEqual([])
  })
})

describe('a picture of units', () => {
  it('may count what its unit divides', async () => {
    expect(await drawn(`:ids="['alarm.weeks']" :per="1" :columns="8" :pitch="60"`)).toEqual([])
  })

  it('has no unit', async () => {
    expect(await drawn(`:ids="['alarm.weeks']" :columns="8" :pitch="60"`)).toEqual([
      `${chart}:7 <UnitPicture> has no unit: give it the value of one, such as :per="1e9"`,
    ])
  })

  it('has a unit that doesn’t divide its figure', async () => {
    expect(await drawn(`:ids="['alarm.weeks']" :per="3" :columns="8" :pitch="60"`)).toEqual([
      `${chart}:7 "alarm.weeks" is 2.67 units of 3: take a unit that divides 8, or let the last one be cut (cut)`,
    ])
  })

  it('counts more than a slide has room for', async () => {
    expect(await drawn(`:ids="['alarm.weeks']" :per="1" :columns="8" :pitch="160"`)).toEqual([
      `${chart}:7 the 8 units of alarm.weeks take 1280 × 160, and a slide has room for 1152 × 560: take a smaller pitch, or more for a unit`,
    ])
  })

  it('counts an event', async () => {
    expect(await drawn(`:ids="['alarm.memo']" :per="1" :columns="8" :pitch="60"`)).toEqual([
      `${chart}:7 "alarm.memo" is not a figure: <UnitPicture> counts only these`,
    ])
  })
})
