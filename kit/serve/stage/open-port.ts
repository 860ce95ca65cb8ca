import type { ServedDeck } from './serve-deck'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../slidev/cli'
import { DeckError } from '../../terminal/fail'
import { serveDeck } from './serve-deck'

const STANDARD = 3030

/**
 * Reads the option `--port`.
 *
 * @throws {DeckError} if it names no port
 */
export function parsePort(named: string | undefined): number {
  const port = Number(named ?? STANDARD)
  if ((named && !/^\d+$/.test(named)) || port < 1 || port > 65535)
    throw new DeckError(`--port wants a number from 1 to 65535, not ${named}.`)
  return port
}

/**
 * Opens a port for the deck.
 *
 * @throws {DeckError} if somebody else has it, and who, should that be this deck
 */
export async function openPort(port: number): Promise<ServedDeck> {
  const { name } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  try {
    return await serveDeck(port, name)
  }
  catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES')
      throw new DeckError(`Port ${port} is not for everybody: run \`npm start -- --port ${STANDARD}\`.`)
    if (code !== 'EADDRINUSE')
      throw error
    throw await isServedBy(name, port)
      ? new DeckError(`This deck is already presented at http://localhost:${port}/, as it was when that was started: open it there, end that start first, or run \`${atNextPort('npm start', port)}\`.`)
      : portTaken('npm start', port)
  }
}

/** The sentence for a port that another program has. */
export function portTaken(command: string, port: number): DeckError {
  return new DeckError(`Port ${port} is taken by another program: end it, or run \`${atNextPort(command, port)}\`.`)
}

function atNextPort(command: string, port: number): string {
  return `${command} -- --port ${port < 65535 ? port + 1 : port - 1}`
}

async function isServedBy(name: string, port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual', signal: AbortSignal.timeout(1000) }).catch(() => undefined)
  return answer?.headers.get('server') === name
}
