import type { Figures } from './measure-deck'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFiles } from '../files/replace-files'
import { projectRoot } from '../slidev/cli'

/** A run of the bench that somebody kept. */
export interface Run {
  date: string
  /** Processors and version of Node. */
  machine: string
  figures: Figures
}

const file = join(projectRoot, 'test/bench/history.json')

/** All runs that were kept, the oldest first. */
export async function readHistory(): Promise<Run[]> {
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : []
}

export async function keepRun(run: Run): Promise<void> {
  await replaceFiles({ [file]: `${JSON.stringify([...await readHistory(), run], null, 2)}\n` })
}

const write = (value: number) => value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)

/** A table of a run beside an earlier one. Bytes and requests compare anywhere, times only between runs of one machine. */
export function compareRuns({ figures }: Run, last?: Run): string {
  const rows = Object.entries(figures).map(([name, value]) => {
    const before = last?.figures[name]
    return [name, write(value), before === undefined ? '' : write(before), before ? `× ${(value / before).toFixed(2)}` : '']
  })
  const head = ['', 'now', last ? last.date : '', '']
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => row[i]!.length)))
  return [head, ...rows].map(row => row.map((cell, i) => i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)).join('  ').trimEnd()).join('\n')
}
