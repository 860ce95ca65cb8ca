import { describe, expect, it } from 'vitest'
import * as units from '../../data/units'
import { unitName } from '../../kit/model/format'
import { quantitiesIn } from '../../kit/reading/quantities'
import { traditionalChinese } from '../../kit/reading/zh-Hant'
import { datesIn } from '../../kit/reading/zh-Hant/dates'
import { numeralsIn } from '../../kit/reading/zh-Hant/numerals'

const toldOn = '2025-12-18'
const values = (text: string) => numeralsIn(text).map(({ value, hint }) => hint ?? value)
function quantities(text: string) {
  return quantitiesIn(text, Object.values(units), traditionalChinese)
    .map(({ value, unit, qualifiers }) => [value, unitName(unit), ...qualifiers])
}
function dates(text: string) {
  return datesIn(text, toldOn)
    .map(({ start, written, ...date }) => ({ [written]: JSON.parse(JSON.stringify(date)) }))
}

describe('numbers', () => {
  it.each([
    ['5000億', 500e9],
    ['1.4萬億', 1.4e12],
    ['4.35億', 435e6],
    ['3兆', 3e12],
    ['1,234', 1234],
    ['百萬', 1e6],
    ['兩', 2],
    ['十五', 15],
    ['三千五百', 3500],
    ['一億二千萬', 120e6],
    ['二〇二五', 2025],
    ['雙倍', 2],
  ])('%s is %d', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it.each([
    ['六到八', 6, 8],
    ['144-151', 144, 151],
    ['15%到20%', 15, 20],
    ['5到10億', 500e6, 1e9],
    ['5000至1萬', 5000, 1e4],
  ])('%s is a span', (text, min, max) => {
    expect(values(text)).toEqual([{ min, max }])
  })

  it.each([['幾天', 'a few'], ['數十億', 'billions of'], ['幾萬億', 'trillions of']])('%s only hints at one', (text, hint) => {
    expect(values(text)).toEqual([hint])
  })

  it('stay apart where the text does not make a span of them', () => {
    expect(values('15%或20%')).toEqual([15, 20])
    expect(values('8到6')).toEqual([8, 6])
  })

  it('are none in names, in places in a row, and in 幾乎 and 數據', () => {
    expect(values('GPT-5.2是第五個,幾乎沒有數據')).toEqual([])
  })

  it('that we have no word for are not taken for others', () => {
    expect(numeralsIn('十幾年')).toEqual([{ value: null, hint: undefined, start: 0, end: 2 }])
  })
})

describe('quantities', () => {
  it.each([
    ['成本不到人類的1%', 1, 'percent', 'under'],
    ['計算規模大約翻了三倍', 3, 'times', 'about'],
    ['是正常水平的三倍多', 3, 'times', 'over'],
    ['接近9億周活用戶', 900e6, 'users', 'nearly'],
    ['用戶破百萬', 1e6, 'users', 'over'],
    ['長達近一小時', 1, 'hours', 'nearly'],
    ['約五分鐘', 5, 'minutes', 'about'],
    ['五年內會有', 5, 'years', 'within'],
    ['虧損約1200億美元', 120e9, 'USD', 'about'],
    ['低於約400億美元', 40e9, 'USD', 'about', 'under'],
    ['涵蓋44個職業', 44, 'occupations'],
    ['護士建議了四種', 4, 'vaccines'],
    ['100多萬用戶', 1e6, 'users', 'over'],
    ['十多萬名', 1e5, 'people', 'over'],
    ['十多年', 10, 'years', 'over'],
    ['8億週活躍用戶', 800e6, 'users'],
    ['最近兩周', 2, 'weeks'],
    ['做不到三天', 3, 'days'],
  ])('%s', (text, ...quantity) => {
    expect(quantities(text)).toEqual([quantity])
  })

  it('have only hedges of their own', () => {
    expect(quantities('承諾在四年內投資5000億美元')).toEqual([[4, 'years', 'within'], [500e9, 'USD']])
    expect(quantities('通常六周後再過兩天')).toEqual([[6, 'weeks', 'usually'], [2, 'days']])
    expect(quantities('可能有約71%的任務,速度是11倍')).toEqual([[71, 'percent', 'about', 'perhaps'], [11, 'times']])
  })

  it('are not years of the calendar, nor numbers without a unit', () => {
    expect(quantities('2025年的GPT 5.2')).toEqual([])
  })

  it('are counted by what stands in their clause', () => {
    expect(quantities('每年可能發生一到兩次')).toEqual([[{ min: 1, max: 2 }, 'times a year', 'perhaps']])
    expect(quantities('觸發Code Red的有兩次')).toEqual([[2, 'Code Reds']])
    expect(quantities('選一次牙膏')).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['2022年11月30日', { year: 2022, month: 11, day: 30 }],
    ['2025年11月中旬', { year: 2025, month: 11, part: 'mid' }],
    ['2023年底', { year: 2023, part: 'late' }],
    ['2029年左右', { year: 2029, about: true }],
    ['12月1日', { month: 12, day: 1 }],
    ['同年9月', { month: 9 }],
    ['年初', { part: 'early' }],
    ['今年', { year: 2025 }],
    ['去年底', { year: 2024, part: 'late' }],
    ['後年', { year: 2027 }],
    ['訪談當天', { year: 2025, month: 12, day: 18 }],
    ['一周前', { weeksBefore: 1 }],
    ['兩年前', { yearsBefore: 2 }],
  ])('%s', (text, date) => {
    expect(dates(`就在${text},發布`)).toEqual([{ [text]: date }])
  })

  it('are all found, and nothing else', () => {
    expect(dates('今年早些時候,我以為會在2026年開始')).toEqual([{ 今年: { year: 2025 } }, { '2026年': { year: 2026 } }])
    expect(dates('初期的三年,一個月內,成年用戶')).toEqual([])
  })
})
