import { once } from 'node:events'
import { connect } from 'node:net'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { IS_CHECKED } from '../check/is-checked'
import { CUT, IS_EDITING } from '../serve/dev/vite-plugins'
import { parsePort, portTaken } from '../serve/stage/open-port'
import { findBuild } from '../site/fresh-build'
import { checkEntry, projectRoot, slidevFailure, spawnSlidev } from '../slidev/cli'
import { findCut } from '../sources/find-cut'
import { parseArguments } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'
import { onInterrupt } from '../terminal/interrupt'

const usage = `npm run dev [-- ENTRY --port N --cut MINUTES --editor]

Shows the deck at a local address while you write it, and follows edits.
  ENTRY      the running order, slides.md unless named
  --port N   3030 unless named
  --cut MINUTES   a shorter length of the talk to begin with, such as 15; in presenter mode, the key c changes it
  --editor   lets the browser write too: Slidev's editors, and its tools for other programs (MCP)`

/** Lines of Slidev's banner that promise what is off. */
const isOff = (line: string) => /shortcuts|remote control/.test(line) || (/mcp server/.test(line) && !(IS_EDITING in process.env))

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { port: { type: 'string' }, cut: { type: 'string' }, editor: { type: 'boolean' } })
  const port = parsePort(values.port)
  checkEntry(entry)
  const cut = await findCut(entry, values.cut)
  await checkPort(port)
  if (cut)
    process.env[CUT] = String(cut.minutes)
  if (values.editor)
    process.env[IS_EDITING] = 'yes'
  await present(entry, port)
})

/** Looks at both loopback addresses: a server on the other one would answer in the deck's place. */
async function checkPort(port: number): Promise<void> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map(host => isAnswering(host, port)))
  if (answers.includes(true))
    throw portTaken('npm run dev', port)
}

function isAnswering(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
    socket.unref()
  })
}

/** Looks at the deck, unless it is as it was when it was built: then it is sound. */
async function check(entry: string): Promise<void> {
  if (await findBuild(entry))
    return
  // Takes a third of a second to load.
  const { stopOnProblems } = await import('../check/index')
  await stopOnProblems(projectRoot, entry)
}

/**
 * Runs Slidev until it ends. What it says on the way to its banner is kept back, in case it never gets there; the deck is
 * checked while it starts, and a faulty one is not shown.
 * It gets no keyboard, since a key pressed by accident would end it, restart it or open an editor.
 */
async function present(entry: string, port: number): Promise<void> {
  process.env[IS_CHECKED] = 'yes'
  const slidev = spawnSlidev([entry, '--port', String(port)], ['ignore', 'pipe', 'pipe'])
  let interrupted = false
  onInterrupt((signal) => {
    interrupted = true
    slidev.kill(signal)
  })

  let errors = ''
  let isShowing = false
  slidev.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    if (isShowing)
      process.stderr.write(chunk)
    else
      errors += chunk
  })
  const ended = once(slidev, 'close')
  await check(entry).catch((error) => {
    slidev.kill()
    throw error
  })
  slidev.stdout!.once('data', () => {
    isShowing = true
    process.stderr.write(errors)
  })
  createInterface({ input: slidev.stdout! }).on('line', line => isOff(line) || console.log(line))

  const [code] = await ended
  if (code !== 0 && !interrupted)
    throw isShowing ? new DeckError('Slidev ended unexpectedly.') : slidevFailure(`${entry} could not be shown.`, errors)
}
