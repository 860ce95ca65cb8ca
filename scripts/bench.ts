import type { Figures } from './bench/measure-deck'
import type { Outline } from './deck/outline-deck'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareRuns, keepRun, readHistory } from './bench/history'
import { measureDeck, quantile, timed } from './bench/measure-deck'
import { readRounds } from './bench/rounds'
import { serveCompressed } from './bench/serve-compressed'
import { launchBrowser } from './browser'
import { parseArguments } from './command/arguments'
import { runCommand } from './command/fail'
import { createProgress } from './command/progress'
import { freshBuild } from './deck/fresh-build'
import { outlineDeck } from './deck/outline-deck'
import { exportPdf } from './pdf/export-pdf'

const usage = `npm run bench [-- ENTRY --rounds N --keep]

Measures the built deck beside the last run that was kept, as medians.
  ENTRY       the running order, slides.md unless named
  --rounds N  5 unless named
  --keep      adds the run to test/bench/history.json`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { rounds: { type: 'string', default: '5' }, keep: { type: 'boolean' } })
  const count = readRounds(values.rounds)
  const onProgress = createProgress()
  const site = await freshBuild({ entry, onProgress })
  const deck = await outlineDeck(entry)
  const rounds: Figures[] = []
  for (let round = 1; round <= count; round++) {
    onProgress(`Round ${round}`)
    rounds.push({ ...await measureOnScreen(site), ...await measureOnPaper(site, deck) })
  }
  const figures = Object.fromEntries(Object.keys(rounds[0]!).map(name => [name, Number(quantile(rounds.map(round => round[name]!), 0.5).toFixed(2))]))
  const [processor] = cpus()
  const run = { date: new Date().toISOString().slice(0, 10), machine: `${cpus().length} × ${processor?.model}`, figures }
  onProgress('Done')
  console.log(compareRuns(run, (await readHistory()).at(-1)))
  if (values.keep)
    await keepRun(run)
})

async function measureOnScreen(site: string): Promise<Figures> {
  const server = await serveCompressed(site)
  const browser = await launchBrowser()
  try {
    // The browser’s own start is not the deck’s.
    await (await browser.newPage()).goto('about:blank')
    return await measureDeck(browser, server.url)
  }
  finally {
    await browser.close()
    server.close()
  }
}

async function measureOnPaper(site: string, deck: Outline): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    const output = join(folder, 'deck.pdf')
    const time = await timed(() => exportPdf({ site, deck, output }))
    return { 'PDF from a fresh build, s': time / 1000, 'PDF, KiB': (await stat(output)).size / 1024 }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
