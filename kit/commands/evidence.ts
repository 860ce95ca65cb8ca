import { join } from 'node:path'
import { stopOnProblems } from '../check'
import { writeCsv, writeJson } from '../evidence/files'
import { rowsOf } from '../evidence/rows'
import { slidesById } from '../evidence/uses'
import { replaceFiles } from '../files/replace-files'
import { checkEntry, projectRoot } from '../slidev/cli'
import { readDeck } from '../sources/read-deck'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { createProgress } from '../terminal/progress'

const usage = `npm run evidence [-- ENTRY]

Writes all evidence into out/evidence.csv and out/evidence.json, a row each: what it says,
who says so and when, line and characters of the article, our English, and the slides that show it.
  ENTRY   the running order that numbers the slides, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  checkEntry(entry)
  const onProgress = createProgress()
  onProgress('Checking the deck')
  await stopOnProblems(projectRoot, entry)
  const deck = await readDeck(projectRoot, entry)
  const slides = slidesById(deck)
  const rows = rowsOf(deck.data).map(row => ({ ...row, slides: slides.get(row.id) ?? [] }))
  await replaceFiles({
    [join(projectRoot, 'out/evidence.csv')]: writeCsv(rows),
    [join(projectRoot, 'out/evidence.json')]: writeJson(rows),
  })
  onProgress(`Done: ${rows.length} rows in out/evidence.csv and out/evidence.json`)
})
