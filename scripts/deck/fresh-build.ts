import type { BuildOptions } from './build-deck'
import { existsSync } from 'node:fs'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sweepLeftovers } from '../command/leftovers'
import { buildDeck } from './build-deck'
import { projectRoot } from './slidev'
import { fingerprint } from './sources'

/** Where builds are kept. */
const buildCache = join(projectRoot, 'node_modules/.cache/deck')
/** Builds to keep: another command may still be serving an earlier one. */
const KEPT = 4

/**
 * Builds a running order, or finds the build of the very same sources.
 *
 * @returns the folder with the site; nobody else writes to it
 * @throws {DeckError} as `buildDeck` does
 */
export async function freshBuild({ entry, onProgress, signal }: Omit<BuildOptions, 'outDir'>): Promise<string> {
  const outDir = join(buildCache, await fingerprint(entry))
  if (existsSync(outDir)) {
    const now = new Date()
    // In a folder that can't be written nothing is forgotten either.
    await utimes(outDir, now, now).catch(() => {})
    onProgress?.('The deck is built as it is')
    return outDir
  }
  await buildDeck({ entry, outDir, onProgress, signal })
  await forgetOldest()
  await sweepLeftovers(buildCache)
  return outDir
}

/**
 * Keeps a build from being forgotten while it is in use, however many later ones are made.
 *
 * @returns function that lets it go
 */
export function keepBuild(site: string): () => void {
  const timer = setInterval(() => {
    const now = new Date()
    // Where nothing can be written, nothing is forgotten either.
    utimes(site, now, now).catch(() => {})
  }, 60_000)
  return () => clearInterval(timer)
}

/** Takes away the build of the sources as they are, so that the next one is made anew. */
export async function forgetBuild(entry: string): Promise<void> {
  await rm(join(buildCache, await fingerprint(entry)), { recursive: true, force: true })
}

async function forgetOldest(): Promise<void> {
  const builds = (await readdir(buildCache)).filter(name => !name.startsWith('.')).map(name => join(buildCache, name))
  const ages = new Map(await Promise.all(builds.map(async build => [build, await stat(build).then(({ mtimeMs }) => mtimeMs, () => 0)] as const)))
  const oldest = builds.sort((a, b) => ages.get(b)! - ages.get(a)!).slice(KEPT)
  await Promise.all(oldest.map(build => rm(build, { recursive: true, force: true })))
}
