import { relative, resolve } from 'node:path'
import { findBrowser } from '../browser/index'
import { checkOutput } from '../files/check-output'
import { defaultOutput } from '../paper/default-output'
import { exportHandout } from '../paper/handout/export-handout'
import { freshBuild } from '../site/fresh-build'
import { projectRoot } from '../slidev/cli'
import { chooseCut } from '../sources/choose-cut'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run handout [-- ENTRY --output FILE --cut MINUTES]

Writes the deck as a handout on A4 into out/: each slide with what is said to it, its quotations, numbers and sources.
  ENTRY           the running order, slides.md unless named
  --output FILE   out/slides-handout.pdf unless named
  --cut MINUTES   a shorter length of the talk, such as 15, with the appendix; into a file of its own`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { output: { type: 'string' }, cut: { type: 'string' } })
  const deck = await outlineDeck(entry)
  const cut = await chooseCut(projectRoot, deck, values.cut)
  const output = resolve(values.output ?? defaultOutput(entry, '.pdf', 'handout', cut && `${cut.minutes}min`))
  const onProgress = createProgress()
  await checkOutput(output, '.pdf')
  await findBrowser()
  const pages = await interruptible('The handout was interrupted; an earlier one is as it was.', async (signal) => {
    const site = await freshBuild({ entry, onProgress, signal })
    return exportHandout({ site, cut: cut?.minutes, deck, output, onProgress, signal })
  })
  onProgress(`Done: ${pages} pages in ${relative('', output)}`)
})
