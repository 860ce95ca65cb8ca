import { relative, resolve } from 'node:path'
import { findBrowser } from '../browser/index'
import { checkOutput } from '../files/check-output'
import { defaultOutput } from '../paper/default-output'
import { exportNotes, papers } from '../paper/notes/export-notes'
import { freshBuild } from '../site/fresh-build'
import { projectRoot } from '../slidev/cli'
import { chooseCut } from '../sources/choose-cut'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run notes [-- ENTRY --paper PAPER --output FILE --cut MINUTES]

Writes the speaker's notes into out/, in large type: a page a slide where it fits, with the minute at which it should be done.
  ENTRY           the running order, slides.md unless named
  --paper PAPER   a4 (unless named) or a5
  --output FILE   out/slides-notes-a4.pdf or out/slides-notes-a5.pdf unless named
  --cut MINUTES   a shorter length of the talk, such as 15, with the appendix; into a file of its own`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, {
    paper: { type: 'string', default: 'a4' },
    output: { type: 'string' },
    cut: { type: 'string' },
  })
  const paper = papers.find(name => name === values.paper.toLowerCase())
  if (!paper)
    throw new DeckError(`There is no paper ${values.paper}: choose ${papers.join(' or ')}.`)
  const deck = await outlineDeck(entry)
  const cut = await chooseCut(projectRoot, deck, values.cut)
  const output = resolve(values.output ?? defaultOutput(entry, '.pdf', 'notes', paper, cut && `${cut.minutes}min`))
  const onProgress = createProgress()
  await checkOutput(output, '.pdf')
  await findBrowser()
  const pages = await interruptible('The notes were interrupted; earlier ones are as they were.', async (signal) => {
    const site = await freshBuild({ entry, onProgress, signal })
    return exportNotes({ site, cut: cut?.minutes, deck, output, paper, onProgress, signal })
  })
  onProgress(`Done: ${pages} pages in ${relative('', output)}`)
})
