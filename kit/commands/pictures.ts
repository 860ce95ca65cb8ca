import { launchBrowser } from '../browser/index'
import { compareWithBaseline, describeChanges, updateBaseline } from '../pictures/baseline'
import { takePictures } from '../pictures/take-pictures'
import { freshBuild } from '../site/fresh-build'
import { serveSite } from '../site/serve-site'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run pictures [-- ENTRY]

Makes the slides as they look now the baseline that npm test compares with, in test/pictures/, and says what changed.
  ENTRY   the running order, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  const onProgress = createProgress()
  await interruptible('Taking pictures was interrupted; the baseline is as it was.', async (signal) => {
    const site = await freshBuild({ entry, onProgress, signal })
    onProgress('Taking pictures')
    const pictures = await picturesOf(site, entry, signal)
    const changes = await compareWithBaseline(pictures)
    await updateBaseline(pictures, changes)
    describeChanges(changes).forEach(line => console.log(line))
    onProgress(`Done: ${pictures.size} pictures in test/pictures/`)
  })
})

async function picturesOf(site: string, entry: string, signal: AbortSignal) {
  const server = await serveSite(site)
  const browser = await launchBrowser()
  try {
    return await takePictures(browser, server.url, entry, signal)
  }
  finally {
    await browser.close()
    server.close()
  }
}
