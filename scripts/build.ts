import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArguments } from './command/arguments'
import { runCommand } from './command/fail'
import { interruptible } from './command/interrupt'
import { createProgress } from './command/progress'
import { replaceFolder } from './command/replace-folder'
import { freshBuild } from './deck/fresh-build'
import { projectRoot } from './deck/slidev'

const usage = `npm run build [-- ENTRY]

Builds the deck as a static site into dist/.
  ENTRY   the running order, slides.md unless named`

await runCommand(async () => {
  const { entry } = parseArguments(usage, {})
  const onProgress = createProgress()
  await interruptible('The build was interrupted; the last one is as it was.', signal =>
    // A copy of the build that an export would print: whoever asks for both waits for one.
    replaceFolder(join(projectRoot, 'dist'), async folder =>
      cp(await freshBuild({ entry, onProgress, signal }), folder, { recursive: true })))
  onProgress('Done: dist/ can go on any web server')
})
