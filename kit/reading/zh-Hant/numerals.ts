import type { Qualifier } from '../../model/schema'
import type { Numeral } from '../language'

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const NUMBER = String.raw`${DIGITS}(?:[多餘]?[百千萬億兆]+)?|[零〇一二兩三四五六七八九十百千萬億兆]+(?:[多餘][萬億兆]+)?|雙(?=倍)`
/** 幾乎 is an adverb, 數據 a noun; in 十幾 the hint is part of a number we have no word for. */
const HINT = String.raw`(?<vague>十?幾(?![乎何])|數(?=[十百千萬億兆]))(?<scale>[十百千萬億兆]*)`
const SCALE = /[百千萬億兆]+$/
/** 第二 is a place in a row, GPT-5 a name. */
const numeral = new RegExp(`(?<![第\\d.]|[a-z]-)(?:${HINT}|(?<from>${NUMBER})(?:%?[到至–~-](?<to>${NUMBER}))?)`, 'gi')

const OVER = /[多餘]/

const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 兩: 2, 雙: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const myriads: Record<string, number> = { 萬: 1e4, 億: 1e8, 兆: 1e12 }
const hints: Record<string, Qualifier> = { 1: 'a few', 1e9: 'billions of', 1e12: 'trillions of' }

/** Every number in a text, in its order. Numbers in names (GPT-5.2) and places in a row (第二) are none. */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(numeral)].flatMap((match): Numeral[] => {
    const { vague, scale, from, to } = match.groups!
    const [start, end] = [match.index, match.index + match[0].length]
    if (vague !== undefined)
      return [{ value: null, hint: vague.startsWith('十') ? undefined : hints[scale ? chineseNumber(scale) : 1], start, end }]
    const lower = numberOf(from!)
    if (to === undefined)
      return [{ value: lower, start, end, ...OVER.test(from!) && { isOver: true } }]
    const upper = numberOf(to)
    const shared = numberOf(from! + (SCALE.test(from!) ? '' : SCALE.exec(to) ?? ''))
    // "5到10億" has both bounds in 億, "5000到1萬" has not.
    const min = shared < upper ? shared : lower
    return min < upper
      ? [{ value: { min, max: upper }, start, end }]
      : [{ value: lower, start, end: start + from!.length }, { value: upper, start: end - to.length, end }]
  })
}

/** "1.4萬億", "5000億", "三", "百萬" as numbers. */
function numberOf(written: string): number {
  const word = written.replace(OVER, '')
  const inDigits = new RegExp(`^${DIGITS}`).exec(word)?.[0]
  if (inDigits === undefined)
    return chineseNumber(word)
  // Read in one piece: 4.35 times 100 million is not 435 million in floating-point numbers.
  return Number(`${inDigits.replaceAll(',', '')}e${Math.round(Math.log10(scaleOf(word)))}`)
}

/** What the digits before it are multiplied by: 億 in "5000億". */
function scaleOf(word: string): number {
  const scale = SCALE.exec(word)?.[0]
  return scale === undefined ? 1 : chineseNumber(scale)
}

/** "兩", "十五", "三千五百", "百萬", "一萬億", and digit by digit "二〇二五". */
function chineseNumber(word: string): number {
  const characters = [...word]
  if (characters.every(character => character in digits))
    return Number(characters.map(character => digits[character]).join(''))
  let [total, section, digit, lastMyriad] = [0, 0, 0, Infinity]
  for (const character of characters) {
    const myriad = myriads[character]
    if (character in digits) {
      digit = digits[character]!
    }
    else if (myriad === undefined) {
      section += (digit || 1) * tens[character]!
      digit = 0
    }
    else {
      // 萬億 multiplies, 億…萬 adds.
      total = myriad > lastMyriad ? (total + section + digit) * myriad : total + (section + digit || 1) * myriad
      ;[section, digit, lastMyriad] = [0, 0, myriad]
    }
  }
  return total + section + digit
}
