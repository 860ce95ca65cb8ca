import process from 'node:process'
import { openPort, parsePort } from '../serve/stage/open-port'
import { freshBuild, keepBuild } from '../site/fresh-build'
import { checkEntry, projectRoot } from '../slidev/cli'
import { chooseCut } from '../sources/choose-cut'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible, untilInterrupted } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm start [-- ENTRY --port N --cut MINUTES]

Presents the deck at a local address, as it is now: builds it first if it has changed. No edit reaches the running talk.
  ENTRY      the running order, slides.md unless named
  --port N   3030 unless named
  --cut MINUTES   a shorter length of the talk to begin with, such as 15; while presenting, the key c changes it`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { port: { type: 'string' }, cut: { type: 'string' } })
  const port = parsePort(values.port)
  checkEntry(entry)
  const cut = values.cut === undefined ? undefined : await chooseCut(projectRoot, await outlineDeck(entry), values.cut)
  // Before the build: nobody waits for one to hear that the port is taken, and who opens the address early gets the deck.
  const deck = await openPort(port)
  try {
    const onProgress = createProgress()
    const site = await interruptible('The start was interrupted; the last build is as it was.', async (signal) => {
      const build = await freshBuild({ entry, onProgress, signal })
      signal.throwIfAborted()
      return build
    })
    await deck.show(site, cut?.minutes)
    console.log(banner(deck.url))
    const letGo = keepBuild(site)
    await untilInterrupted()
    letGo()
  }
  finally {
    deck.close()
  }
})

function banner(url: string): string {
  return `
  Slides          ${url}
  Presenter mode  ${url}presenter/

  Open both in one browser. ${process.stdout.isTTY ? 'Ctrl+C ends' : 'An interrupt ends'} this server; a talk that is open goes on without it.`
}
