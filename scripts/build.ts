import { parseArguments } from './command/arguments'
import { runCommand } from './command/fail'
import { interruptible } from './command/interrupt'
import { createProgress } from './command/progress'
import { buildDeck } from './deck/build-deck'

const usage = `npm run build [-- ENTRY]

Builds the deck as a static site into dist/.
  ENTRY   the running order, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  const outDir = 'dist'
  const onProgress = createProgress()
  await interruptible('The build was interrupted; the last one is as it was.', signal =>
    buildDeck({ entry, outDir, onProgress, signal }))
  onProgress(`Done: ${outDir}/ can go on any web server`)
})
