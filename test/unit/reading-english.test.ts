import type { OwnUnit } from '../../kit/model/schema'
import { describe, expect, it } from 'vitest'
import { unitName } from '../../kit/model/format'
import { english } from '../../kit/reading/en'
import { quantitiesIn } from '../../kit/reading/quantities'

const bushels: OwnUnit = { name: 'bushels', noun: { 'en': 'bushels', 'zh-Hant': '蒲式耳' }, inArticle: { after: /^ bushels?\b/ } }
const values = (text: string) => english.numeralsIn(text).map(({ value, hint }) => hint ?? value)
function quantities(text: string) {
  return quantitiesIn(text, [bushels], english)
    .map(({ value, unit, qualifiers }) => [value, unitName(unit), ...qualifiers])
}
const dates = (text: string) => english.datesIn(text, '2030-01-31').map(({ start, written, ...date }) => ({ [written]: JSON.parse(JSON.stringify(date)) }))

describe('numbers', () => {
  it.each([
    ['1,234', 1234],
    ['4.35 hundred million', 435e6],
    ['$1.4 trillion', 1.4e12],
    ['twenty-five', 25],
    ['Nine hundred million', 900e6],
    ['a thousand', 1000],
    ['an hour', 1],
  ])('%s is %d', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it.each([
    ['six to eight', 6, 8],
    ['144–151', 144, 151],
    ['15% to 20%', 15, 20],
    ['$5 to $10 billion', 5e9, 10e9],
    ['900 to a thousand', 900, 1000],
    ['between 2 and 3', 2, 3],
  ])('%s is a span', (text, min, max) => {
    expect(values(text)).toEqual([{ min, max }])
  })

  it.each([['a few weeks', 'a few'], ['Several users', 'a few'], ['billions of dollars', 'billions of'], ['trillions of dollars', 'trillions of']])('%s only hints at one', (text, hint) => {
    expect(values(text)).toEqual([hint])
  })

  it('stay apart where the text does not make a span of them', () => {
    expect(values('2 and 3')).toEqual([2, 3])
    expect(values('8 to 6')).toEqual([8, 6])
  })

  it('are none in names, in places in a row, in parts of words, and in an article', () => {
    expect(values('GPT-5.2 and B12 are the second of a kind, often in a network of tents')).toEqual([])
  })

  it('that we have no word for are not taken for others', () => {
    expect(english.numeralsIn('tens of millions of users').map(({ value, hint }) => [value, hint])).toEqual([[null, undefined]])
  })
})

describe('quantities', () => {
  it.each([
    ['about 12 hours', 12, 'hours', 'about'],
    ['under 5 minutes', 5, 'minutes', 'under'],
    ['It costs roughly $5.', 5, 'USD', 'about'],
    ['more than $1.4 trillion', 1.4e12, 'USD', 'over'],
    ['less than 1% of it', 1, 'percent', 'under'],
    ['nearly an hour', 1, 'hours', 'nearly'],
    ['800 million weekly users', 800e6, 'users'],
    ['three times as fast', 3, 'times'],
    ['a tenfold rise', null],
    ['twice a year', null],
    ['once or four times a year', 4, 'times a year'],
    ['within three weeks', 3, 'weeks', 'within'],
    ['it usually takes six to eight weeks', { min: 6, max: 8 }, 'weeks', 'usually'],
    ['it may cost 5 dollars', 5, 'USD', 'perhaps'],
    ['200 bushels or more', 200, 'bushels', 'over'],
    ['a few days', null, 'days', 'a few'],
    ['a five-year lease', 5, 'years'],
  ])('%s', (text, ...quantity) => {
    expect(quantities(text)).toEqual(quantity.length > 1 ? [quantity] : [])
  })

  it('have only hedges of their own', () => {
    expect(quantities('about 4 years, 500 people')).toEqual([[4, 'years', 'about'], [500, 'people']])
    expect(quantities('perhaps about 71% of the tasks. The speed is 11 times')).toEqual([[71, 'percent', 'about', 'perhaps'], [11, 'times']])
    expect(quantities('no more than 5 people')).toEqual([[5, 'people']])
  })

  it('are not years of the calendar, nor numbers without a unit', () => {
    expect(quantities('In 2025 version 5 of it')).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['30 November 2022', { year: 2022, month: 11, day: 30 }],
    ['November 30, 2022', { year: 2022, month: 11, day: 30 }],
    ['mid-November 2025', { year: 2025, month: 11, part: 'mid' }],
    ['late 2023', { year: 2023, part: 'late' }],
    ['the end of 2023', { year: 2023, part: 'late' }],
    ['mid-2023', { year: 2023, part: 'mid' }],
    ['around 2029', { year: 2029, about: true }],
    ['1 December', { month: 12, day: 1 }],
    ['May 2030', { year: 2030, month: 5 }],
    ['May', { month: 5 }],
    ['this year', { year: 2030 }],
    ['last year', { year: 2029 }],
    ['a week ago', { weeksBefore: 1 }],
    ['two years earlier', { yearsBefore: 2 }],
  ])('%s', (text, date) => {
    expect(dates(`It came in ${text}, at last`)).toEqual([{ [text]: date }])
  })

  it('are all found, and nothing else', () => {
    expect(dates('Early this year I thought that it would start in 2026')).toEqual([{ 'Early this year': { year: 2030, part: 'early' } }, { 2026: { year: 2026 } }])
    expect(dates('They may march 2000 people past 1,900 houses for three years')).toEqual([])
  })
})
