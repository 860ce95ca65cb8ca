import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { findBrowser } from './browser'
import { parseArguments } from './command/arguments'
import { runCommand } from './command/fail'
import { interruptible } from './command/interrupt'
import { createProgress } from './command/progress'
import { buildDeck } from './deck/build-deck'
import { projectRoot } from './deck/slidev'
import { checkOutput, exportPdf } from './pdf/export-pdf'

const usage = `npm run export [-- ENTRY --output FILE --with-clicks]

Writes the deck as a PDF into out/.
  ENTRY           the running order, slides.md unless named
  --output FILE   out/slides.pdf unless named
  --with-clicks   a page for each click instead of one for each slide`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, {
    'output': { type: 'string' },
    'with-clicks': { type: 'boolean' },
  })
  const output = resolve(values.output ?? join(projectRoot, 'out', `${basename(entry, '.md')}.pdf`))
  const onProgress = createProgress()
  await checkOutput(output)
  await findBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    const pages = await interruptible('The export was interrupted; an earlier PDF is as it was.', async (signal) => {
      const site = join(folder, 'site')
      await buildDeck({ entry, outDir: site, onProgress, signal })
      return exportPdf({ site, output, withClicks: values['with-clicks'], onProgress, signal })
    })
    onProgress(`Done: ${pages} pages in ${relative(projectRoot, output)}`)
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
})
