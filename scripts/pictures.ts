import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from './browser'
import { parseArguments } from './command/arguments'
import { runCommand } from './command/fail'
import { interruptible } from './command/interrupt'
import { createProgress } from './command/progress'
import { buildDeck } from './deck/build-deck'
import { serveSite } from './deck/serve-site'
import { compareWithBaseline, describeChanges, updateBaseline } from './pictures/baseline'
import { takePictures } from './pictures/take-pictures'

const usage = `npm run pictures [-- ENTRY]

Makes the slides as they look now the baseline that npm test compares with, in test/pictures/, and says what changed.
  ENTRY   the running order, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  const onProgress = createProgress()
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    await interruptible('Taking pictures was interrupted; the baseline is as it was.', async (signal) => {
      await buildDeck({ entry, outDir: folder, onProgress, signal })
      onProgress('Taking pictures')
      const pictures = await picturesOf(folder, entry)
      const changes = await compareWithBaseline(pictures)
      await updateBaseline(pictures, changes)
      describeChanges(changes).forEach(line => console.log(line))
      onProgress(`Done: ${pictures.size} pictures in test/pictures/`)
    })
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
})

async function picturesOf(site: string, entry: string) {
  const server = await serveSite(site)
  const browser = await launchBrowser()
  try {
    return await takePictures(browser, server.url, entry)
  }
  finally {
    await browser.close()
    server.close()
  }
}
