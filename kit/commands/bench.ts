import type { Figures } from '../bench/measure-deck'
import type { Outline } from '../sources/outline-deck'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { compareRuns, keepRun, readHistory } from '../bench/history'
import { measureDeck, quantile } from '../bench/measure-deck'
import { readRounds } from '../bench/rounds'
import { serveCompressed } from '../bench/serve-compressed'
import { launchBrowser } from '../browser/index'
import { exportPdf } from '../paper/pdf/export-pdf'
import { freshBuild } from '../site/fresh-build'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run bench [-- ENTRY --rounds N --keep]

Measures the built deck beside the last run that was kept, as medians.
  ENTRY       the running order, slides.md unless named
  --rounds N  5 unless named
  --keep      adds the run to test/bench/history.json`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { rounds: { type: 'string', default: '5' }, keep: { type: 'boolean' } })
  const count = readRounds(values.rounds)
  const onProgress = createProgress()
  const deck = await outlineDeck(entry)
  const rounds = await interruptible('The bench was interrupted; nothing was kept.', async (signal) => {
    const site = await freshBuild({ entry, onProgress, signal })
    const measured: Figures[] = []
    for (let round = 1; round <= count; round++) {
      onProgress(`Round ${round}`)
      measured.push({ ...await measureOnScreen(site, signal), ...await measureOnPaper(site, deck, signal) })
    }
    return measured
  })
  const figures = Object.fromEntries(Object.keys(rounds[0]!).map(name => [
    name,
    Number(quantile(rounds.map(round => round[name]!), 0.5).toFixed(2)),
  ]))
  const run = { date: new Date().toISOString().slice(0, 10), machine: `${cpus().length} processors, Node ${process.versions.node}`, figures }
  onProgress('Done')
  console.log(compareRuns(run, (await readHistory()).at(-1)))
  if (values.keep)
    await keepRun(run)
})

async function measureOnScreen(site: string, signal: AbortSignal): Promise<Figures> {
  const server = await serveCompressed(site)
  const browser = await launchBrowser()
  const close = () => void browser.close()
  signal.addEventListener('abort', close)
  try {
    // The browser’s own start is not the deck’s.
    await (await browser.newPage()).goto('about:blank')
    return await measureDeck(browser, server.url)
  }
  finally {
    signal.removeEventListener('abort', close)
    await browser.close()
    server.close()
  }
}

async function measureOnPaper(site: string, deck: Outline, signal: AbortSignal): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    const output = join(folder, 'deck.pdf')
    const start = performance.now()
    await exportPdf({ site, deck, output, signal })
    return { 'PDF, s': (performance.now() - start) / 1000, 'PDF, KiB': (await stat(output)).size / 1024 }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
