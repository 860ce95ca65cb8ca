import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { replaceFolder } from '../command/replace-folder'
import { writeFirstSlide } from '../first-slide/write-first-slide'
import { checkEntry, slidevFailure, spawnSlidev } from './slidev'

export interface BuildOptions {
  /** The running order, from the project's folder: `slides.md`. */
  entry: string
  /** Whole path of the folder for the site; whatever is there is replaced, but only by a build that succeeded. */
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
 *
 * @throws {DeckError} if the deck has a fault, or `outDir` can't be written
 */
export async function buildDeck({ entry, outDir, onProgress = () => {}, signal }: BuildOptions): Promise<void> {
  checkEntry(entry)
  await replaceFolder(outDir, async (folder) => {
    onProgress(`Building ${entry}`)
    await runBuild(entry, folder, onProgress, signal)
    onProgress('Writing the first slide into the page')
    await writeFirstSlide(folder, signal)
  })
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
