import { once } from 'node:events'
import { connect } from 'node:net'
import process from 'node:process'
import { parseArguments } from './command/arguments'
import { DeckError, runCommand } from './command/fail'
import { onInterrupt } from './command/interrupt'
import { stopOnProblems } from './deck-check/index'
import { IS_CHECKED } from './deck-check/vite-plugin'
import { checkEntry, projectRoot, slidevFailure, spawnSlidev } from './deck/slidev'

const usage = `npm start [-- ENTRY --port N]

Shows the deck at a local address and follows edits.
  ENTRY      the running order, slides.md unless named
  --port N   3030 unless named`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { port: { type: 'string' } })
  const port = Number(values.port ?? 3030)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new DeckError(`--port wants a number from 1 to 65535, not ${values.port}.`)
  checkEntry(entry)
  await checkPort(port)
  await present(entry, port, stopOnProblems(projectRoot, entry))
})

/** Looks at both loopback addresses: a server on the other one would answer in the deck's place. */
async function checkPort(port: number): Promise<void> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map(host => isAnswering(host, port)))
  if (answers.includes(true)) {
    const next = port < 65535 ? port + 1 : port - 1
    throw new DeckError(`Port ${port} is taken by another program: end it, or run \`npm start -- --port ${next}\`.`)
  }
}

function isAnswering(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
    socket.unref()
  })
}

/**
 * Runs Slidev until it ends. What it says on the way to its banner is kept back, in case it never gets there.
 *
 * @param check looks at the deck while Slidev starts: a faulty one is not shown
 */
async function present(entry: string, port: number, check: Promise<void>): Promise<void> {
  process.env[IS_CHECKED] = 'yes'
  const slidev = spawnSlidev([entry, '--port', String(port)], ['inherit', 'pipe', 'pipe'])
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
  await check.catch((error) => {
    slidev.kill()
    throw error
  })
  slidev.stdout!.once('data', () => {
    isShowing = true
    process.stderr.write(errors)
  }).pipe(process.stdout)

  const [code] = await ended
  if (code !== 0 && !interrupted)
    throw isShowing ? new DeckError('Slidev ended unexpectedly.') : slidevFailure(`${entry} could not be shown.`, errors)
}
