import type { WrittenDate } from '../language'
import { numeralsIn } from './numerals'

const parts: Record<string, WrittenDate['part']> = { 初: 'early', 上旬: 'early', 中旬: 'mid', 下旬: 'late', 底: 'late', 末: 'late' }
/** Years from the one in which it was told. */
const yearWords: Record<string, number> = { 前年: -2, 去年: -1, 今年: 0, 現在: 0, 明年: 1, 後年: 2 }

const ABOUT = '(?<before>大?約)?'
/** 同年, or 年 in 年初, doesn't say which year. */
const YEAR = String.raw`(?:(?<!\d)(?<year>\d{4})年|(?<word>${Object.keys(yearWords).join('|')})|同年|年(?=[初底末]))?`
const MONTH = String.raw`(?:(?<![\d.])(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`
const PART = '年?(?<part>初(?![創次步級])|[上中下]旬|[底末])?'
const calendarDate = new RegExp(`${ABOUT}${YEAR}${MONTH}${PART}(?<after>左右)?`, 'g')

/**
 * Every date in a text, in its order, with no more than stands there: "12月1日" has no year.
 * @param toldOn the day of the conversation, `2025-12-18`: what 今年 and 訪談當天 are counted from
 */
export function datesIn(text: string, toldOn: string): WrittenDate[] {
  return [...calendarDates(text, toldOn), ...daysOfTelling(text, toldOn), ...countedBack(text)].sort((a, b) => a.start - b.start)
}

function calendarDates(text: string, toldOn: string): WrittenDate[] {
  const thisYear = Number(toldOn.slice(0, 4))
  return [...text.matchAll(calendarDate)].flatMap((match) => {
    const { before, year, word, month, day, part, after } = match.groups!
    // 初 in 初期 and 年 in 多年 are no dates; 年初 is.
    if (!year && !word && !month && !(part && match[0].includes('年')))
      return []
    return [{
      year: year ? Number(year) : word && thisYear + yearWords[word]!,
      month: month && Number(month),
      day: day && Number(day),
      part: part && parts[part],
      about: before || after ? true : undefined,
      written: match[0],
      start: match.index,
    } as WrittenDate]
  })
}

function daysOfTelling(text: string, toldOn: string): WrittenDate[] {
  const [year, month, day] = toldOn.split('-').map(Number)
  return [...text.matchAll(/訪談當天/g)].map(({ 0: written, index: start }) => ({ year, month, day, written, start }))
}

/** "一周前", "兩年前". */
function countedBack(text: string): WrittenDate[] {
  return numeralsIn(text).flatMap(({ value, start, end }) => {
    const [unit] = /^(?:[周週年]|個?星期)前/.exec(text.slice(end)) ?? []
    if (!unit || typeof value !== 'number')
      return []
    const field = unit.startsWith('年') ? 'yearsBefore' : 'weeksBefore'
    return [{ [field]: value, written: text.slice(start, end) + unit, start }]
  })
}
