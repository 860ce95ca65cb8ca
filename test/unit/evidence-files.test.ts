import { describe, expect, it } from 'vitest'
import { derived, themes } from '../../data/whole'
import { cellsOf, readCsv, writeCsv, writeJson } from '../../kit/evidence/files'
import { evidenceRows } from '../../kit/evidence/rows'
import { unitName } from '../../kit/model/format'
import { isDerived, isQuantity, isQuotation } from '../../kit/model/pick'

const entries = [
  ...themes.flatMap(({ figures, events, claims, quotations }) => [...figures, ...events, ...claims, ...quotations]),
  ...derived,
]
const rows = evidenceRows(themes, derived).map((row, i) => ({ ...row, slides: i % 3 ? [i, i + 1] : [] }))
const csv = writeCsv(rows)
const cells = new Map(readCsv(csv).map(row => [row.cells.id!, row.cells]))

describe('the evidence in files', () => {
  it('has a row for each entry of the data', () => {
    expect(rows.map(row => row.id).sort()).toEqual(entries.map(entry => entry.id).sort())
    expect(cells.size).toBe(entries.length)
  })

  it('goes by theme, and within it by the lines of the article', () => {
    const order = rows.map(row => row.theme * 1000 + row.lines[0]!)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('comes back from a spreadsheet as it stands in the data', () => {
    for (const entry of entries) {
      const row = cells.get(entry.id)!
      const [min, max] = row.value!.split('–').map(Number)
      const value = row.value === '' ? null : max === undefined ? min : { min, max }
      expect(value, entry.id).toEqual(isQuantity(entry) ? entry.value : null)
      expect(row.unit, entry.id).toBe(isQuantity(entry) ? unitName(entry.unit) : '')
      expect(row.qualifier, entry.id).toBe((isQuantity(entry) && entry.qualifier) || '')
      expect(row.original, entry.id).toBe(isDerived(entry) ? '' : entry.original)
      expect(row.who, entry.id).toBe(isDerived(entry) ? 'our arithmetic' : isQuotation(entry) ? entry.speaker.en : entry.who.en)
      expect(row.translation, entry.id).toContain(isQuotation(entry) ? entry.translation : entry.label.en)
    }
  })

  it('writes dates as precisely as the data, and where a quotation was said', () => {
    const when = ['code-red.gemini-3', 'code-red.memo', 'profit.year', 'code-red.gpt-5-2', 'code-red.google-alarm', 'code-red.critical-moment', 'code-red.pause'].map(id => cells.get(id)!.when)
    expect(when).toEqual(['mid 2025-11', '2025-12-01', 'about 2029', 'a week before conversation.day', 'undated, after code-red.chatgpt', 'memo to all OpenAI staff, 1 December 2025', ''])
  })

  it('shows how our arithmetic was worked', () => {
    expect(cells.get('commitments.others')).toMatchObject({ theme: '5', kind: 'derived', lines: '42–43', translation: 'the rest: about $1.4 trillion − $500 billion = about $900 billion' })
  })

  it('says the same as CSV and as JSON', () => {
    const fromJson = JSON.parse(writeJson(rows)) as typeof rows
    expect(fromJson).toEqual(rows)
    expect(fromJson.map(cellsOf)).toEqual([...cells.values()])
  })

  it('opens in a spreadsheet with its Chinese, and no cell is taken for a formula', () => {
    expect(csv.startsWith('\uFEFFid,theme,kind,value,unit,qualifier,who,when,lines,original,translation,slides\r\n')).toBe(true)
    const suspicious = [...cells.values()].flatMap(row => Object.values(row)).filter(cell => /^[=+\-@\t\r]/.test(cell))
    expect(suspicious).toEqual([])
  })
})

describe('reading a CSV file', () => {
  it('says on which line a row ends, with quotes, commas and line breaks in its cells', () => {
    const row = { ...rows[0]!, original: 'a "b",\nc' }
    const read = readCsv(writeCsv([row, rows[1]!]))
    expect(read.map(({ line }) => line)).toEqual([3, 4])
    expect(read[0]!.cells.original).toBe('a "b",\nc')
  })

  it('refuses a row with a cell too few, and names its line', () => {
    expect(() => readCsv(csv.replace(',reported,', ','))).toThrow(/line 2/)
  })
})
