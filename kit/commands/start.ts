import process from 'node:process'
import { openPort, parsePort } from '../serve/stage/open-port'
import { freshBuild, keepBuild } from '../site/fresh-build'
import { checkEntry } from '../slidev/cli'
import { parseArguments } from '../terminal/arguments'
import { runCommand } from '../terminal/fail'
import { interruptible, untilInterrupted } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm start [-- ENTRY --port N]

Presents the deck at a local address, as it is now: builds it first if it has changed. No edit reaches the running talk.
  ENTRY      the running order, slides.md unless named
  --port N   3030 unless named`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { port: { type: 'string' } })
  const port = parsePort(values.port)
  checkEntry(entry)
  // Before the build: nobody waits for one to hear that the port is taken, and who opens the address early gets the deck.
  const deck = await openPort(port)
  try {
    const onProgress = createProgress()
    const site = await interruptible('The start was interrupted; the last build is as it was.', async (signal) => {
      const build = await freshBuild({ entry, onProgress, signal })
      signal.throwIfAborted()
      return build
    })
    await deck.show(site)
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
