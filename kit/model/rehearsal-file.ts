import type { PlannedStep } from './plan'
import type { Rehearsal } from './rehearsal'
import { findStep, stepKey } from './plan'

const COLUMNS = ['talk', 'began', 'cut in minutes', 'slide', 'title', 'click', 'planned seconds', 'took seconds'] as const
const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y
const ENDS_ROW = /^\r?\n$|^$/

const isCount = (value: number) => Number.isInteger(value) && value >= 0
const tenths = (seconds: number) => Math.round(seconds * 10) / 10

/** Why a file is no rehearsal of this talk. */
export type FileFault = 'broken' | 'of another talk'

/**
 * A rehearsal as a spreadsheet opens it, a row for each click of a slide that was shown; a planned step's seconds stand at
 * its first click. With a byte order mark, without which Excel garbles Chinese.
 */
export function writeRehearsal({ talk, began, cut, took, titles }: Rehearsal, plan: readonly PlannedStep[]): string {
  const rows = Object.entries(took).map(([key, seconds]) => {
    const [page, click] = key.split(':').map(Number) as [number, number]
    const planned = plan[findStep(plan, { page, click })]
    const isFirst = planned !== undefined && stepKey(planned) === key
    return [talk, new Date(began).toISOString(), cut ?? '', page, titles[page] ?? '', click, isFirst ? tenths(planned.end - planned.start) : '', tenths(seconds)]
  })
  rows.sort((a, b) => Number(a[3]) - Number(b[3]) || Number(a[5]) - Number(b[5]))
  return `\uFEFF${[COLUMNS, ...rows].map(row => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

/**
 * Reads what `writeRehearsal` has written, also as a spreadsheet leaves it.
 *
 * @param talk the deck's title
 */
export function readRehearsal(csv: string, talk: string): Rehearsal | FileFault {
  const [head, ...rows] = readCells(csv.replace(/^\uFEFF/, '')) ?? []
  if (head?.join() !== COLUMNS.join() || !rows.length)
    return 'broken'
  const [ofTalk, began, cut] = rows[0] as [string, string, string]
  if (ofTalk !== talk)
    return 'of another talk'
  const read: Rehearsal = { talk, began: Date.parse(began), ...cut && { cut: Number(cut) }, took: {}, titles: {} }
  for (const row of rows) {
    const [page, click, seconds] = [row[3], row[5], row[7]].map(cell => cell ? Number(cell) : Number.NaN) as [number, number, number]
    const isWhole = row.length === COLUMNS.length && row[0] === talk && row[1] === began && row[2] === cut
    if (!isWhole || !isCount(page) || page < 1 || !isCount(click) || !(seconds >= 0 && seconds < Infinity))
      return 'broken'
    read.took[stepKey({ page, click })] = seconds
    read.titles[page] = row[4]!
  }
  return Number.isNaN(read.began) || (cut && !isCount(read.cut!)) ? 'broken' : read
}

function writeCell(value: unknown): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Cells as RFC 4180 has them; undefined if something else stands there. */
function readCells(csv: string): string[][] | undefined {
  const rows: string[][] = [[]]
  CELL.lastIndex = 0
  while (CELL.lastIndex < csv.length) {
    const [, cell, end] = CELL.exec(csv) ?? []
    if (cell === undefined)
      return undefined
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (ENDS_ROW.test(end!))
      rows.push([])
  }
  return rows.filter(row => row.some(cell => cell))
}
