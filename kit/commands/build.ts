import { basename, join } from 'node:path'
import { replaceFolder } from '../files/replace-folder'
import { freshBuild } from '../site/fresh-build'
import { publish } from '../site/publish'
import { projectRoot } from '../slidev/cli'
import { findCut } from '../sources/find-cut'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run build [-- ENTRY --single-file --with-notes --cut MINUTES --without-offline]

Builds the deck as a static site into dist/, for everybody: without notes and presenter mode.
  ENTRY              the running order, slides.md unless named
  --single-file      as one file instead, dist/slides.html, which opens by double click
  --with-notes       with both: whoever has the address can read the notes
  --cut MINUTES      begins with a shorter length of the talk, such as 15
  --without-offline  browsers that have kept an earlier one give it back, and keep nothing`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, {
    'single-file': { type: 'boolean' },
    'with-notes': { type: 'boolean' },
    'cut': { type: 'string' },
    'without-offline': { type: 'boolean' },
  })
  const cut = await findCut(entry, values.cut)
  const options = { withNotes: values['with-notes'], cut: cut?.minutes }
  const name = nameOf(entry, options)
  const onProgress = createProgress()
  await interruptible('The build was interrupted; the last one is as it was.', signal =>
    replaceFolder(join(projectRoot, 'dist'), async (folder) => {
      const site = await freshBuild({ entry, onProgress, signal })
      if (values['single-file']) {
        // Brings a bundler, which Slidev's start would wait for.
        const { publishSingleFile } = await import('../site/single-file/publish-single-file')
        await publishSingleFile(site, join(folder, name), options)
      }
      else {
        await publish(site, folder, { ...options, isOffline: !values['without-offline'] })
      }
    }))
  onProgress(values['single-file']
    ? `Done: dist/${name} opens by double click, ${withOrWithout('it')}`
    : `Done: dist/ can go on any web server, ${withOrWithout('its address')}`)

  function withOrWithout(key: string): string {
    return options.withNotes ? `and whoever has ${key} can read the notes` : 'without the notes'
  }
})

/** Says what is in the file: it goes on its way alone. */
function nameOf(entry: string, { withNotes, cut }: { withNotes?: boolean, cut?: number }): string {
  return [basename(entry, '.md'), cut && `${cut}min`, withNotes && 'with-notes'].filter(Boolean).join('-').concat('.html')
}
