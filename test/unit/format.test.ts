import { describe, expect, it } from 'vitest'
import { iqPoints, occupations } from '../../data/units'
import { dateWordings, formatDate, formatFigure, formatNumber, wordings } from '../../kit/model/format'

describe('numbers', () => {
  it('are scaled as each edition counts', () => {
    const written = [1.4e12, 500e9, 1e6, 71].map(value => [formatNumber(value, 'en'), formatNumber(value, 'zh-Hant')])
    expect(written).toEqual([['1.4 trillion', '1.4兆'], ['500 billion', '5000億'], ['1 million', '100萬'], ['71', '71']])
  })
})

describe('figures', () => {
  it('keep their qualifier in every wording', () => {
    for (const words of wordings({ value: 1.4e12, unit: 'USD', qualifier: 'about' }, 'en'))
      expect(words).toMatch(/^about /)
    for (const words of wordings({ value: 1, unit: 'percent', qualifier: 'under' }, 'en'))
      expect(words).toMatch(/^(?:under|less than) /)
  })

  it('are printed with unit and qualifier', () => {
    expect(formatFigure({ value: 1.4e12, unit: 'USD', qualifier: 'about' }, 'en')).toBe('about $1.4 trillion')
    expect(formatFigure({ value: 1.4e12, unit: 'USD', qualifier: 'about' }, 'zh-Hant')).toBe('約1.4兆美元')
    expect(formatFigure({ value: { min: 6, max: 8 }, unit: 'weeks', qualifier: 'usually' }, 'en')).toBe('usually 6 to 8 weeks')
    expect(formatFigure({ value: 11, unit: 'times' }, 'en')).toBe('11×')
    expect(formatFigure({ value: null, unit: 'users', qualifier: 'billions of' }, 'en')).toBe('billions of users')
  })

  it('may be in words where running text has them so', () => {
    expect(wordings({ value: { min: 6, max: 8 }, unit: 'weeks' }, 'en')).toContain('six to eight weeks')
    expect(wordings({ value: 2, unit: 'times' }, 'en')).toContain('double')
    expect(wordings({ value: { min: 1, max: 2 }, unit: 'times a year' }, 'en')).toContain('once or twice a year')
    expect(wordings({ value: 1, unit: 'hours', qualifier: 'nearly' }, 'en')).toContain('nearly an hour')
  })

  it('have the singular of one', () => {
    const ones = (['weeks', 'users', 'people', occupations, 'times a year'] as const).map(unit => wordings({ value: 1, unit }, 'en').slice(0, 3))
    expect(ones).toEqual([
      ['1 week', 'one week', 'a week'],
      ['1 user', 'one user', 'a user'],
      ['1 person', 'one person', 'a person'],
      ['1 occupation', 'one occupation', 'an occupation'],
      ['once a year', 'once', '1 time a year'],
    ])
    expect(wordings({ value: 1, unit: iqPoints }, 'en')).toEqual(['1', 'one'])
  })

  it('never lose a digit, nor the noun of what is not counted', () => {
    expect(formatFigure({ value: 12_345_678, unit: 'users' }, 'zh-Hant')).toBe('1234.5678萬用戶')
    expect(formatFigure({ value: null, unit: 'USD', qualifier: 'billions of' }, 'en')).toBe('billions of dollars')
  })

  it('never lose the unit that makes the number: per cent, dollars', () => {
    expect(wordings({ value: 71, unit: 'percent' }, 'en')).toEqual(['71%'])
    expect(wordings({ value: 500e9, unit: 'USD' }, 'en')).toEqual(['$500 billion'])
  })
})

describe('dates', () => {
  it('are as precise as the article has them', () => {
    expect(formatDate({ iso: '2022-11-30' }, 'en')).toBe('30 November 2022')
    expect(formatDate({ iso: '2025-11', part: 'mid' }, 'en')).toBe('mid-November 2025')
    expect(formatDate({ iso: '2025', part: 'early' }, 'en')).toBe('early 2025')
    expect(formatDate({ iso: '2029', about: true }, 'en')).toBe('around 2029')
    expect(formatDate({ after: 'a.b' }, 'en')).toBe('undated')
    expect(formatDate({ yearsBefore: 2, of: 'a.b' }, 'en')).toBe('2 years before')
  })

  it('read in Chinese as the article writes them', () => {
    expect(formatDate({ iso: '2025-11', part: 'mid' }, 'zh-Hant')).toBe('2025年11月中旬')
    expect(formatDate({ iso: '2025', part: 'early' }, 'zh-Hant')).toBe('2025年初')
  })

  it('may leave out the year, but not their part of the month', () => {
    expect(dateWordings({ iso: '2025-11', part: 'mid' }, 'en')).toEqual(['mid-November 2025', 'mid-November'])
  })
})
