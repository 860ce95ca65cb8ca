import type { Code } from '../model/remote'
import type { Remote } from '../serve/remote/open-remote'
import process from 'node:process'
import { openPort, parsePort } from '../serve/stage/open-port'
import { freshBuild, keepBuild } from '../site/fresh-build'
import { checkEntry } from '../slidev/cli'
import { findCut } from '../sources/find-cut'
import { parseArguments } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'
import { interruptible, untilInterrupted } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm start [-- ENTRY --port N --cut MINUTES --remote --address ADDRESS]

Presents the deck at a local address, as it is now: builds it first if it has changed. No edit reaches the running talk.
  ENTRY      the running order, slides.md unless named
  --port N   3030 unless named
  --cut MINUTES   a shorter length of the talk to begin with, such as 15; while presenting, the key c changes it
  --remote        phones of the same network join by a code: the presenter's drives, the audience's follow
  --address ADDRESS   with --remote: this address of the machine alone, even if it is a public one`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, {
    port: { type: 'string' },
    cut: { type: 'string' },
    remote: { type: 'boolean' },
    address: { type: 'string' },
  })
  const port = parsePort(values.port)
  checkEntry(entry)
  if (values.address !== undefined && !values.remote)
    throw new DeckError('--address says where --remote opens: npm start -- --remote --address ADDRESS')
  const cut = await findCut(entry, values.cut)
  // Before the build: nobody waits for one to hear that the port is taken, and who opens the address early gets the deck.
  const deck = await openPort(port)
  let remote: Remote | undefined
  let isOver = false
  try {
    if (values.remote)
      remote = await openTo(port, values.address)
    const onProgress = createProgress()
    const site = await interruptible('The start was interrupted; the last build is as it was.', async (signal) => {
      const build = await freshBuild({ entry, onProgress, signal })
      signal.throwIfAborted()
      return build
    })
    await remote?.show(site, { cut: cut?.minutes })
    await deck.show(site, cut?.minutes, remote?.openSocket)
    console.log(banner(deck.url))
    remote?.begin()
    const letGo = keepBuild(site)
    isOver = await untilInterrupted() === 'SIGINT'
    letGo()
  }
  finally {
    deck.close()
    await remote?.close(isOver)
  }
})

/** Loads what only phones need. */
async function openTo(port: number, address: string | undefined): Promise<Remote> {
  const [{ openRemote }, { showCodes }] = await Promise.all([import('../serve/remote/open-remote'), import('../serve/remote/show-codes')])
  const onCodes = (codes: Code[]) => console.log(`\n${showCodes(codes, process.stdout.columns)}\n`)
  return openRemote({ port, address, onCodes })
}

function banner(url: string): string {
  return `
  Slides          ${url}
  Presenter mode  ${url}presenter/

  Open both in one browser. ${process.stdout.isTTY ? 'Ctrl+C ends' : 'An interrupt ends'} this server; a talk that is open goes on without it.`
}
