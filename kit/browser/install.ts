import type { Machine } from './machine'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { DeckError } from '../terminal/fail'

/** How to get a browser without the project's help. */
export const remedy = 'install Chrome, Chromium or Edge, or set PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH to one'

interface Installation {
  /** What a person would type for it. */
  typed: string
  /** What is run, one after the other; the last one counts. */
  commands: [file: string, ...args: string[]][]
  /** Whether it changes more than the user's own folders. */
  changesSystem: boolean
}

/**
 * How a browser is installed on a machine; on Debian with windows and without (`find-installed.ts` says what each is for).
 * Playwright's own needs no rights; as root, Debian and Ubuntu can also get the libraries it needs.
 */
export function planInstallation({ platform, isRoot, distribution }: Machine): Installation {
  if (isRoot && platform === 'linux' && distribution === 'debian') {
    // The one with windows last: where a Debian lacks the other, it is enough.
    const install = ['chromium-headless-shell', 'chromium'].map(name => ['apt-get', 'install', '--yes', '--no-install-recommends', name] as [string, ...string[]])
    const commands: Installation['commands'] = [['apt-get', 'update'], ...install]
    return { typed: commands.map(command => command.join(' ')).join('; '), commands, changesSystem: true }
  }
  // Not Debian's way: Ubuntu's chromium package needs snapd.
  const changesSystem = isRoot && platform === 'linux' && distribution === 'ubuntu'
  const args = ['install', ...changesSystem ? ['--with-deps'] : [], '--no-shell', 'chromium']
  return { typed: `npx playwright ${args.join(' ')}`, commands: [[process.execPath, playwrightCli(), ...args]], changesSystem }
}

/**
 * Installs a browser and says so; where that changes the system, asks first whoever sits at a terminal.
 *
 * @throws {DeckError} if nobody wants it, or it fails: with what the tool itself said last
 */
export async function installBrowser(machine: Machine): Promise<void> {
  const { typed, commands, changesSystem } = planInstallation(machine)
  if (changesSystem && machine.ask) {
    const answer = await machine.ask(`There is no browser here. Install one for the whole system, by “${typed}”? [Y/n] `)
    if (!/^(?:y(?:es)?)?$/i.test(answer.trim()))
      throw new DeckError(`No browser was installed: ${remedy}.`)
  }
  console.log(`Installing a browser (once), by “${typed}”…`)
  let isDone = false
  let output = ''
  for (const command of commands) {
    const { code, said } = await run(command, machine)
    isDone = code === 0
    output += said
  }
  if (!isDone)
    throw new DeckError(`There is no browser here, and “${typed}” could not install one:\n${lastWords(output)}\nSee that this machine is on the network, or ${remedy}.`)
}

/** Playwright's own command line; the package doesn't export it, but its manifest names it. */
function playwrightCli(): string {
  const require = createRequire(import.meta.url)
  const manifest = require.resolve('playwright-chromium/package.json')
  return join(dirname(manifest), require(manifest).bin.playwright)
}

/** Runs a tool; a terminal sees how far it has come. */
function run([file, ...args]: [string, ...string[]], machine: Machine): Promise<{ code: number | null, said: string }> {
  const tool = spawn(file, args, {
    // Playwright tries five times, each half a minute unless told otherwise.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000', ...machine.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', machine.ask ? 'inherit' : 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [tool.stdout, tool.stderr])
    stream?.setEncoding('utf8').on('data', chunk => said += chunk)
  return new Promise((resolve) => {
    tool.on('error', ({ message }) => resolve({ code: null, said: message }))
    tool.on('close', code => resolve({ code, said }))
  })
}

/** The last that a tool said, each line once, without the traces of its code. */
function lastWords(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n').filter(line => line.trim() && !/^\s+(?:at|\w+:) |^\}/.test(line))
  return [...new Set(lines.map(line => line.replace(/ \{$/, '')))].slice(-5).join('\n')
}
