import type { Figure } from '../../kit/model/schema'
import { describe, expect, it } from 'vitest'
import { themes } from '../../data/whole'
import { disagreements } from '../../kit/reading/original'
import { problemsAfter } from './fixtures/sound-deck'

const theme = 'data/themes/01-alarm.ts'
const telling = { date: '2025-12-18', language: 'zh-Hant' } as const
const entries = themes.flatMap(({ figures, events, claims, quotations }) => [...figures, ...events, ...claims, ...quotations])
const figure = (original: string, rest: Partial<Figure>) => ({ id: 'a.b', line: 1, original, kind: 'reported', ...rest }) as Figure

describe('the real data', () => {
  it('follows from its originals', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.flatMap(entry => disagreements(entry, telling))).toEqual([])
  })

  it('would not with any other number, unit or hedge', () => {
    const figures = themes.flatMap(t => t.figures)
    const changes: ((f: Figure) => Partial<Figure>)[] = [
      ({ value }) => ({ value: value === null ? 1 : typeof value === 'number' ? value + 1 : { min: value.min, max: value.max + 1 } }),
      ({ value }) => typeof value === 'number' ? { value: value === 0 ? 1000 : value * 1000 } : { value: 7 },
      ({ unit }) => ({ unit: unit === 'percent' ? 'people' : 'percent' }),
      ({ qualifier }) => qualifier === 'about' ? { qualifier: 'over' } : { qualifier: 'about' },
      ({ qualifier, value }) => qualifier && value !== null ? { qualifier: undefined } : { qualifier: 'nearly' },
    ]
    expect(figures.flatMap(f => changes
      .filter(change => !disagreements({ ...f, ...change(f) }, telling).length)
      .map(() => f.id))).toEqual([])
  })

  it('would not with any other date', () => {
    const events = themes.flatMap(t => t.events).filter(({ date }) => 'iso' in date)
    const unnoticed = events.filter(({ date, ...event }) => [
      { iso: '1999-01-01' },
      { ...date, about: 'about' in date ? undefined : true as const },
      { ...date, part: 'part' in date ? undefined : 'mid' as const },
      ...'iso' in date && date.iso.length > 4 ? [{ ...date, iso: date.iso.slice(0, -3) }] : [],
    ].some(other => !disagreements({ ...event, date: other } as typeof events[0], telling).length))
    expect(unnoticed.map(({ id }) => id)).toEqual([])
  })
})

describe('a figure whose original says something else', () => {
  it('is named with what both say', async () => {
    expect(await problemsAfter({ [theme]: ['max: 8', 'max: 9'], 'pages/en/01-alarm.md': ['six to eight weeks</Fact>', 'six to nine weeks</Fact>'], 'data/derived/01-alarm.ts': ['2 * weeks.value.max', '16'] })).toEqual([
      'data/themes/01-alarm.ts:9 "alarm.weeks" says “usually 6 to 9 weeks”, but its original “通常持續六到八周” reads as “usually 6 to 8 weeks”: correct the one that is wrong',
    ])
  })

  it('drops its hedge', () => {
    expect(disagreements(figure('成本不到人類的1%', { value: 1, unit: 'percent' }), telling)).toEqual([
      '"a.b" says “1%”, but its original “成本不到人類的1%” reads as “under 1%”: correct the one that is wrong',
    ])
  })

  it('has a hedge that nobody put there', () => {
    expect(disagreements(figure('完成速度是人類的11倍', { value: 11, unit: 'times', qualifier: 'about' }), telling)).toEqual([
      '"a.b" says “about 11×”, but its original “完成速度是人類的11倍” reads as “11×”: correct the one that is wrong',
    ])
  })

  it('has another unit', () => {
    expect(disagreements(figure('投資5000億美元', { value: 500e9, unit: 'users' }), telling)).toEqual([
      '"a.b" says “500 billion users”, but its original “投資5000億美元” reads as “$500 billion”: correct the one that is wrong',
    ])
  })

  it('has an original without a number', () => {
    expect(disagreements(figure('一個大膽的斷言', { value: 1, unit: 'times' }), telling)).toEqual([
      '"a.b" says “1×”, but its original “一個大膽的斷言” has no number with a unit that kit/reading/ knows: correct the one that is wrong',
    ])
  })

  it('may leave "perhaps" to the mark of a forecast, but not of a report', () => {
    const loss = figure('可能累計虧損約1200億美元', { value: 120e9, unit: 'USD', qualifier: 'about', kind: 'forecast' })
    expect(disagreements(loss, telling)).toEqual([])
    expect(disagreements({ ...loss, kind: 'reported' }, telling)).toHaveLength(1)
  })

  it('may have its original cut so that a hedge or a digit is gone: the line shows it', () => {
    const cut = figure('4萬億美元', { value: 4e12, unit: 'USD' })
    expect(disagreements(cut, telling)).toEqual([])
    expect(disagreements(cut, telling, '承諾總額達到約1.4萬億美元。')).toEqual([
      '"a.b" says “$4 trillion”, but line 1 of this copy reads as “about $1.4 trillion”: correct the one that is wrong',
    ])
  })
})

describe('an event whose original says something else', () => {
  it('has another day', async () => {
    expect(await problemsAfter({ [theme]: ['2025-12-01', '2025-12-02'], 'pages/en/01-alarm.md': ['1 December', '2 December'] })).toEqual([
      'data/themes/01-alarm.ts:22 "alarm.memo" says “2 December 2025”, but its original “12月1日” says “12月1日”: correct the one that is wrong',
    ])
  })

  it('is counted back by other weeks', async () => {
    expect(await problemsAfter({ [theme]: ['weeksBefore: 1', 'weeksBefore: 2'] })).toEqual([
      'data/themes/01-alarm.ts:31 "alarm.release" says “2 weeks before”, but its original “一周前” says “一周前”: correct the one that is wrong',
    ])
  })

  it('has a date that stands nowhere, or none where one stands', async () => {
    expect(await problemsAfter({ [theme]: ['original: \'12月1日\'', 'original: \'備忘錄\''] })).toEqual([
      'data/themes/01-alarm.ts:22 "alarm.memo" says “1 December 2025”, but its original “備忘錄” has no date: correct the one that is wrong',
    ])
    const undated = { ...entries.find(entry => entry.id === 'code-red.memo')!, date: { after: 'code-red.gemini-3' } }
    expect(disagreements(undated, telling)[0]).toContain('is undated, but its original “12月1日,')
  })
})
