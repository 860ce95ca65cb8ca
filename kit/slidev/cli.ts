import type { ChildProcess, StdioOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { isFile } from '../files/is-file'
import { DeckError } from '../terminal/fail'

const require = createRequire(import.meta.url)

/** Slidev's own command line. */
export const slidevCli = require.resolve('@slidev/cli/bin/slidev.mjs')

/** The project's folder: entries, components and layouts are found from here. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where Node keeps what it compiled: Slidev loads a thousand files. Node 20 ignores it. */
const compileCache = join(projectRoot, 'node_modules/.cache/node')

/**
 * Bytes of headers that a server reads. Browsers send the cookies of all servers of this machine to each; Node would
 * refuse more than 16 KB.
 */
export const HEADERS_LIMIT = 2 ** 20

/**
 * What lets Node do the same work in less time. A build leaves much garbage; with room for it, it is collected less often.
 * Shiki and UnoCSS try thousands of long patterns a few times each; V8 would interpret a pattern before it compiles it.
 */
const engineOptions = ['--max-semi-space-size=64', '--no-regexp-tier-up', `--max-http-header-size=${HEADERS_LIMIT}`]

/** Starts Slidev's own command line in the project's folder. */
export function spawnSlidev(args: string[], stdio: StdioOptions, signal?: AbortSignal): ChildProcess {
  // Another value would build the development version of Vue.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_COMPILE_CACHE: compileCache, NODE_ENV: args[0] === 'build' ? 'production' : process.env.NODE_ENV }
  if (process.stdout.isTTY && !env.NO_COLOR)
    env.FORCE_COLOR ??= '1'
  return spawn(process.execPath, [...engineOptions, slidevCli, ...args], { cwd: projectRoot, env, stdio, signal })
}

/**
 * Checks that the running order exists; Slidev itself would offer to create one.
 *
 * @throws {DeckError} if there is no such file of Markdown
 */
export function checkEntry(entry: string): void {
  if (!entry.endsWith('.md') || !isFile(join(projectRoot, entry)))
    throw new DeckError(`There is no running order ${entry} in this folder: name one that there is, such as slides.md.`)
}

/**
 * The sentence for a run of Slidev that failed.
 *
 * @param headline what did not work, for a failure that doesn't say so itself
 * @param output what Slidev wrote to its error output
 */
export function slidevFailure(headline: string, output: string): DeckError {
  if (/no space left on device/i.test(output))
    return new DeckError('The disk is full: make room and run the command again; what was there before is as it was.')
  const message = essentialMessage(output)
  // The deck's own plugins fail with whole sentences.
  return new DeckError(/\bdeck:[a-z]/.test(output) ? message : `${headline}\n${message}`)
}

/** Leaves out what is no use to someone who writes slides: stacks, colours, code frames and import chains. */
function essentialMessage(output: string): string {
  const failure = stripVTControlCharacters(output).split(/Build failed with \d+ errors?:\n/).at(-1)!
  const lines = failure
    .replace(/^\[(\w*Error: [\s\S]*)\]\s*$/, '$1')
    .replace(/^\s+at .*\{\n[\s\S]*?^\}$/gm, '')
    .replaceAll(projectRoot, '')
    // A place in what Slidev made of the slide is none in its file.
    .replace(/(\S+\.md)__slidev_(\d+)\.md(?::\d+:\d+)?/g, 'the deck’s slide $2, in $1')
    .split('\n')
    .filter(line => !/^\s+at |[│╭╰╯]|^\[plugin deck:/.test(line))
    .map(line => line.replace(/^\[plugin [^\]]+\] |^\[[A-Z_]+\] |^(?:\w*Error: )+/, '').trimEnd())
  return lines.filter((line, index) => line && line !== lines[index - 1]).join('\n')
}
