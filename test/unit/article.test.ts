import type { Figure, Theme } from '../../kit/model/schema'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import source from '../../data/source'
import { themes } from '../../data/whole'
import { agreementTable } from '../../kit/check/agreement-table'
import { compareWithArticle, describeCopy } from '../../kit/check/article'

const copy = fileURLToPath(new URL('../../../shared/source/interview.zh-Hant.txt', import.meta.url))
const isThere = existsSync(copy)

describe('the data and the article', () => {
  it.skipIf(!isThere)(isThere ? 'agree on every line, character by character' : 'could not be compared, because ../shared/source/interview.zh-Hant.txt is not there', () => {
    const text = readFileSync(copy, 'utf8')
    const { agreeing, differences } = compareWithArticle(text, themes, source)
    expect(differences).toEqual([])
    expect(agreeing).toBeGreaterThan(70)
    expect(describeCopy(readFileSync(copy), source)).toEqual([])
  })
})

describe('a comparison', () => {
  const telling = { date: '2025-12-18', language: 'zh-Hant' } as const
  const theme = (line: number, original: string) => ({
    figures: [],
    events: [],
    claims: [{ id: 'alarm.brief', line, original }],
    quotations: [],
  }) as unknown as Theme
  const article = '第一行說了很多話。\n第二行,通常持續六到八周就結束。\r\n第三行。\n'

  it('counts what stands on its line', () => {
    expect(compareWithArticle(article, [theme(2, '通常持續六到八周')], telling)).toEqual({ agreeing: 1, total: 1, differences: [] })
  })

  it('says where two texts part', () => {
    expect(compareWithArticle(article, [theme(2, '通常持續六至八周')], telling).differences).toEqual([
      '"alarm.brief" reads “通常持續六到八周” on line 2 of this copy but “通常持續六至八周” in data/, line 2; they part at character 6 (“到” here, “至” there): correct the one that is wrong',
    ])
  })

  it('says on which other line it stands', () => {
    expect(compareWithArticle(article, [theme(3, '通常持續六到八周')], telling).differences).toEqual([
      '"alarm.brief" stands on line 2 of this copy, data/ says line 3: correct the one that is wrong',
    ])
  })

  it('says that it is nowhere', () => {
    expect(compareWithArticle(article, [theme(1, '完全不同的話')], telling).differences).toEqual([
      '"alarm.brief" is nowhere in this copy, not even the beginning of “完全不同的話”: correct its original, or take another copy',
    ])
  })

  it('finds an altered text on another line too', () => {
    expect(compareWithArticle(article, [theme(9, '通常持續六至八周')], telling).differences).toEqual([
      '"alarm.brief" reads “通常持續六到八周” on line 2 of this copy but “通常持續六至八周” in data/, line 9; they part at character 6 (“到” here, “至” there): correct the one that is wrong',
    ])
  })

  it('says once that a missing line has moved everything below', () => {
    const moved = ['一', '二', '三', '四'].map((original, i) => theme(i + 2, original))
    expect(compareWithArticle('一\n二\n三\n四\n', moved, telling)).toEqual({
      agreeing: 0,
      total: 4,
      differences: ['4 entries, from "alarm.brief" to "alarm.brief", stand 1 line above where data/ has them: this copy has lost or gained lines, or data/ is wrong'],
    })
  })

  const alarm = (rest: Partial<Figure>) => ({
    ...theme(2, ''),
    claims: [],
    figures: [{ id: 'alarm.weeks', line: 2, original: '六到八周', kind: 'said', value: { min: 6, max: 8 }, unit: 'weeks', ...rest }],
  }) as Theme

  it('reads each figure on its line, also what its original cuts off', () => {
    expect(compareWithArticle(article, [alarm({ qualifier: 'usually' })], telling)).toEqual({ agreeing: 1, total: 1, differences: [] })
    expect(compareWithArticle(article, [alarm({})], telling)).toEqual({
      agreeing: 0,
      total: 1,
      differences: ['"alarm.weeks" says “6 to 8 weeks”, but line 2 of this copy reads as “usually 6 to 8 weeks”: correct the one that is wrong'],
    })
  })

  it('finds a figure whose number the line does not have', () => {
    expect(compareWithArticle(article, [alarm({ qualifier: 'usually', unit: 'days' })], telling).agreeing).toBe(0)
  })

  it('counts what agrees in a table, theme by theme', () => {
    const named = (number: number, slug: string, of: Theme) => ({ ...of, number, slug })
    expect(agreementTable(article, [named(1, 'alarm', alarm({})), named(2, 'brief', theme(2, '通常持續'))], telling).split('\n')).toEqual([
      'theme             quotations     figures      events      claims',
      ' 1 alarm                   –         0/1           –           –',
      ' 2 brief                   –           –           –         1/1',
    ])
  })

  it('tells another copy from the one that was read', () => {
    expect(describeCopy(new TextEncoder().encode('一\n二\n'), { ...source, sha256: 'f'.repeat(64) })).toEqual([
      `This is another copy than the one the data was read from: its SHA-256 is 088a990ee1fd039f91f2d115a2d9f2713110ee6d0a4ddf58a6b53bd7108d3690, not ${'f'.repeat(64)}.`,
      `It has 2 lines, not ${source.lineCount}.`,
    ])
  })
})
