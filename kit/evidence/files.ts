import type { EvidenceRow } from './rows'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { writeLines } from '../model/source-lines'

/** A row with the numbers of the slides that show it. */
export type ExportedRow = EvidenceRow & { slides?: number[] }

/** One cell of text each, under the names of the columns. */
export type Cells = Record<string, string>

/** A row as its cells have it: spans as "6–8", lists of lines as "42–43, 48", of slides as "3, 14", nothing as an empty cell. */
export function cellsOf({ lines, slides, value, ...rest }: ExportedRow): Cells {
  const plain = (cell: string | number | null) => String(cell ?? '')
  const { id, theme, kind, unit, qualifier, who, when, original, translation } = rest
  return {
    id,
    theme: plain(theme),
    kind,
    value: plain(typeof value === 'object' && value ? `${value.min}–${value.max}` : value),
    unit: plain(unit),
    qualifier: plain(qualifier),
    who,
    when: plain(when),
    lines: writeLines(lines),
    original: plain(original),
    translation,
    ...slides && { slides: slides.join(', ') },
  }
}

/**
 * Rows as a spreadsheet opens them: with a byte order mark, without which Excel garbles Chinese.
 * @param lineEnding what RFC 4180 wants, or what git shows well
 */
export function writeCsv(rows: ExportedRow[], lineEnding: '\r\n' | '\n' = '\r\n'): string {
  return stringify(rows.map(cellsOf), { header: true, bom: true, record_delimiter: lineEnding })
}

/** The same rows as JSON, one a line. */
export function writeJson(rows: ExportedRow[]): string {
  return `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`
}

/**
 * Reads what `writeCsv` wrote.
 * @returns the cells of each row, and the line of the file on which it ends
 * @throws a `CsvError` that names the line, if the quoting or the number of cells is wrong
 */
export function readCsv(text: string): { cells: Cells, line: number }[] {
  const records = parse(text, { bom: true, columns: true, info: true }) as unknown as { record: Cells, info: { lines: number } }[]
  return records.map(({ record, info }) => ({ cells: record, line: info.lines }))
}
