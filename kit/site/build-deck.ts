import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { projectRoot, slidevFailure, spawnSlidev } from '../slidev/cli'

export interface BuildOptions {
  /** The running order, from the project's folder: `slides.md`. */
  entry: string
  /** Whole path of an empty folder for the site. */
  folder: string
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
 * Builds the deck as a static site that works from any folder of any server. Slidev’s build needs one core most of the
 * time: on another one, what checks the deck and what renders the first slide are loaded and do so.
 *
 * @throws {DeckError} if the deck has a fault, or Slidev can't build it
 */
export async function buildDeck({ entry, folder, onProgress = () => {}, signal }: BuildOptions): Promise<void> {
  onProgress(`Building ${entry}`)
  const stop = new AbortController()
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  try {
    const building = runBuild(entry, folder, onProgress, stopped)
    const firstSlide = import('./first-slide/write-first-slide').then(({ startRenderer, writeFirstSlide }) => {
      const renderer = startRenderer(stopped)
      return () => writeFirstSlide(folder, renderer)
    })
    const check = import('../check').then(({ stopOnProblems }) => stopOnProblems(projectRoot, entry))
    // A faulty deck may fail in Slidev, too, but it is the check that says what to do.
    const build = building.catch(error => check.then(() => Promise.reject(error)))
    const [writeFirstSlide] = await Promise.all([firstSlide, check, build])
    // For hosts that lead every address to the deck; its own stand behind a #, and at others these would be empty pages.
    await Promise.all(['404.html', '_redirects'].map(file => rm(join(folder, file), { force: true })))
    onProgress('Writing the first slide into the page')
    await writeFirstSlide()
  }
  finally {
    stop.abort()
    signal?.throwIfAborted()
  }
}

async function runBuild(entry: string, outDir: string, onProgress: (stage: string) => void, signal: AbortSignal): Promise<void> {
  const args = ['build', entry, '--base', './', '--router-mode', 'hash', '--out', outDir]
  const slidev = spawnSlidev(args, ['ignore', 'pipe', 'pipe'], signal)
  createInterface({ input: slidev.stdout! }).on('line', (line) => {
    const stage = stages.find(([pattern]) => pattern.test(line))?.[1]
    if (stage)
      onProgress(stage)
  })
  const [errors, [code]] = await Promise.all([text(slidev.stderr!), once(slidev, 'close')])
  if (code !== 0)
    throw slidevFailure(`${entry} could not be built.`, errors)
}
