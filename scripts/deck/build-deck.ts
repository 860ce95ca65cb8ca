import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { access, constants, mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { DeckError } from '../command/fail'
import { writeFirstSlide } from '../first-slide/write-first-slide'
import { checkEntry, projectRoot, slidevFailure, spawnSlidev } from './slidev'

export interface BuildOptions {
  /** The running order, from the project's folder: `slides.md`. */
  entry: string
  /** Where the site goes; whatever is there is replaced, but only by a build that succeeded. */
  outDir: string
  /** Told about each stage as it begins. */
  onProgress?: (stage: string) => void
  signal?: AbortSignal
}

/** What Vite prints, and what it means to whoever waits. */
const stages: [pattern: RegExp, stage: string][] = [
  [/^transforming/, 'Reading slides, components and data'],
  [/^rendering chunks/, 'Writing the site'],
]

/**
 * Builds the deck as a static site that works from any folder of any server.
 * It grows beside `outDir` and takes its place at the end, so a failed build leaves the last one whole.
 *
 * @throws {DeckError} if the deck has a fault, or `outDir` can't be written
 */
export async function buildDeck({ entry, outDir, onProgress = () => {}, signal }: BuildOptions): Promise<void> {
  checkEntry(entry)
  const target = resolve(projectRoot, outDir)
  const growing = siblingOf(target, 'new')
  const last = siblingOf(target, 'old')
  try {
    await prepareFolders(target, growing)
    onProgress(`Building ${entry}`)
    await runBuild(entry, growing, onProgress, signal)
    onProgress('Writing the first slide into the page')
    await writeFirstSlide(growing, signal)
    await swap(growing, target, last)
  }
  finally {
    await Promise.all([growing, last].map(folder => rm(folder, { recursive: true, force: true })))
  }
}

async function prepareFolders(target: string, growing: string): Promise<void> {
  const folder = relative(projectRoot, target)
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new DeckError(`The site can't be written to ${folder}, which is a file: move it away.`)
  try {
    await mkdir(growing, { recursive: true })
    if (existsSync(target))
      await access(target, constants.W_OK)
  }
  catch {
    throw new DeckError(`The site can't be written to ${folder}: make it and the folder it is in writable.`)
  }
}

async function runBuild(entry: string, outDir: string, onProgress: (stage: string) => void, signal?: AbortSignal): Promise<void> {
  const args = ['build', entry, '--base', './', '--router-mode', 'hash', '--out', outDir]
  const slidev = spawnSlidev(args, ['ignore', 'pipe', 'pipe'], signal)
  createInterface({ input: slidev.stdout! }).on('line', (line) => {
    const stage = stages.find(([pattern]) => pattern.test(line))?.[1]
    if (stage)
      onProgress(stage)
  })
  const [errors, [code]] = await Promise.all([text(slidev.stderr!), once(slidev, 'close')])
  signal?.throwIfAborted()
  if (code !== 0)
    throw slidevFailure(`${entry} could not be built.`, errors)
}

async function swap(growing: string, target: string, last: string): Promise<void> {
  const replaces = existsSync(target)
  if (replaces)
    await rename(target, last)
  await rename(growing, target).catch(async (error) => {
    if (replaces)
      await rename(last, target)
    throw error
  })
}

function siblingOf(folder: string, kind: 'new' | 'old'): string {
  return join(dirname(folder), `.${basename(folder)}-${kind}-${process.pid}`)
}
