import { join } from 'node:path'
import { replaceFolder } from '../files/replace-folder'
import { freshBuild } from '../site/fresh-build'
import { publish } from '../site/publish'
import { projectRoot } from '../slidev/cli'
import { chooseCut } from '../sources/choose-cut'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run build [-- ENTRY --with-notes --cut MINUTES]

Builds the deck as a static site into dist/, for everybody: without notes and presenter mode.
  ENTRY          the running order, slides.md unless named
  --with-notes   with both: whoever has the address can read the notes
  --cut MINUTES  begins with a shorter length of the talk, such as 15`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { 'with-notes': { type: 'boolean' }, 'cut': { type: 'string' } })
  const cut = values.cut === undefined ? undefined : await chooseCut(projectRoot, await outlineDeck(entry), values.cut)
  const onProgress = createProgress()
  await interruptible('The build was interrupted; the last one is as it was.', signal =>
    replaceFolder(join(projectRoot, 'dist'), async (folder) => {
      const site = await freshBuild({ entry, onProgress, signal })
      await publish(site, folder, { withNotes: values['with-notes'], cut: cut?.minutes })
    }))
  onProgress(`Done: dist/ can go on any web server, ${values['with-notes'] ? 'and whoever has its address can read the notes' : 'without the notes'}`)
})
