import type { Figures } from '../../kit/bench/measure-deck'
import { parseCommandLine } from '../../kit/terminal/arguments'
import { DeckError, runCommand } from '../../kit/terminal/fail'
import { createProgress } from '../../kit/terminal/progress'
import { measureTimes } from './measure-times'

const usage = `npm run bench:scale [-- FACTOR…]

Measures how checking, building, printing and showing the talk grow when it is as many times as long; on Linux.
  FACTOR  whole numbers from 1; 1, 2, 5 and 10 unless named`

await runCommand(async () => {
  const { positionals } = parseCommandLine(usage, {})
  const factors = (positionals.length ? positionals : ['1', '2', '5', '10']).map(readFactor)
  const onProgress = createProgress()
  const columns: Figures[] = []
  for (const factor of factors)
    columns.push(await measureTimes(factor, stage => onProgress(`${factor} times: ${stage}`)))
  onProgress('Done')
  console.log(tableOf(factors, columns))
})

function readFactor(value: string): number {
  const factor = Number(value)
  if (!Number.isInteger(factor) || factor < 1)
    throw new DeckError(`A factor is a whole number from 1, not ${value}.`)
  return factor
}

/** A row a measure: what it is at each factor, and how many times as much as at the first. */
function tableOf(factors: number[], columns: Figures[]): string {
  const rows = Object.entries(columns[0]!).map(([name, first]) => [
    name,
    ...columns.map((figures, i) => i ? `${figures[name]!.toFixed(1)} (× ${(figures[name]! / first).toFixed(2)})` : first.toFixed(1)),
  ])
  const all = [['', ...factors.map(factor => `${factor} ×`)], ...rows]
  const widths = all[0]!.map((_, i) => Math.max(...all.map(row => row[i]!.length)))
  return all.map(row => row.map((cell, i) => i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)).join('  ')).join('\n')
}
