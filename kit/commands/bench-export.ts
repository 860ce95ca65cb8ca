import type { Cost } from '../bench/run-measured'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { quantile } from '../bench/measure-deck'
import { readRounds } from '../bench/rounds'
import { runMeasured } from '../bench/run-measured'
import { findBrowser } from '../browser/index'
import { forgetBuild } from '../site/fresh-build'
import { slidevCli } from '../slidev/cli'
import { parseArguments } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run bench:export [-- ENTRY --rounds N]

Writes PDFs with npm run export and with Slidev's own exporter in turn, and prints the medians side by side. On Linux.
  ENTRY       the running order, slides.md unless named
  --rounds N  3 unless named`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { rounds: { type: 'string', default: '3' } })
  const rounds = readRounds(values.rounds)
  if (process.platform !== 'linux')
    throw new DeckError('npm run bench:export reads from /proc how much memory a command takes: run it on Linux.')
  const browser = await findBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  const onProgress = createProgress()
  const costs: Record<string, (Cost & { kibibytes: number })[]> = {}
  await interruptible('The bench was interrupted.', async (signal) => {
    for (let round = 1; round <= rounds; round++) {
      for (const pages of [[], ['--with-clicks']]) {
        const output = join(folder, 'deck.pdf')
        const ours = ['kit/run.mjs', 'export', entry, '--output', output, ...pages]
        const theirs = [slidevCli, 'export', entry, '--output', output, '--executable-path', browser, ...pages]
        const kind = pages.length ? 'a page a click' : 'a page a slide'
        await forgetBuild(entry)
        for (const [name, args] of [['ours, build included', ours], ['ours, built before', ours], ['slidev export', theirs]] as const) {
          await rm(output, { force: true })
          const cost = await runMeasured(args, signal)
          ;(costs[`${kind}, ${name}`] ??= []).push({ ...cost, kibibytes: (await stat(output)).size / 1024 })
          onProgress(`Round ${round}: ${kind}, ${name}`)
        }
      }
    }
  }).finally(() => rm(folder, { recursive: true, force: true }))
  console.table(Object.fromEntries(Object.entries(costs).map(([name, runs]) => [name, {
    's': median(runs.map(run => run.seconds)),
    'peak MiB': median(runs.map(run => run.mebibytes)),
    'KiB': median(runs.map(run => run.kibibytes)),
  }])))
})

function median(numbers: number[]): number {
  return Number(quantile(numbers, 0.5).toFixed(1))
}
