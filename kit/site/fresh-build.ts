import type { BuildOptions } from './build-deck'
import { existsSync } from 'node:fs'
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sweepLeftovers } from '../files/leftovers'
import { siblingOf } from '../files/replace-files'
import { replaceFolder } from '../files/replace-folder'
import { checkEntry, projectRoot } from '../slidev/cli'
import { fingerprint } from '../sources/fingerprint'
import { DeckError } from '../terminal/fail'

/** Where builds are kept. */
const buildCache = join(projectRoot, 'node_modules/.cache/deck')
/** Builds to keep: another command may still be serving an earlier one. */
const KEPT = 4
/** How often a deck is built that is edited while it is. */
const TRIES = 3

/**
 * Finds the build of the very same sources. There is one only of a deck that was found to be sound.
 *
 * @returns the folder with the site, if there is one; nobody else writes to it
 * @throws {DeckError} if there is no such running order, or a source can't be read
 */
export async function findBuild(entry: string): Promise<string | undefined> {
  checkEntry(entry)
  return take(await placeOf(entry))
}

/**
 * Builds a running order, or finds the build of the very same sources.
 *
 * @returns the folder with the site; nobody else writes to it
 * @throws {DeckError} as `buildDeck` does, or if no build can be kept, or the sources change again and again
 */
export async function freshBuild({ entry, onProgress, signal }: Omit<BuildOptions, 'folder'>): Promise<string> {
  checkEntry(entry)
  for (let tries = 0; tries < TRIES; tries++) {
    const outDir = await placeOf(entry)
    if (await take(outDir)) {
      onProgress?.('The deck is built as it is')
      return outDir
    }
    if (await buildInto(outDir, { entry, onProgress, signal }))
      return outDir
    onProgress?.('The deck was edited meanwhile')
  }
  throw new DeckError(`The deck changed during each of ${TRIES} builds. Has a program been told to write into its folder? Let it write elsewhere, and run the command again.`)
}

/** @returns whether the sources are still those the build is of; otherwise there is none */
async function buildInto(outDir: string, options: Omit<BuildOptions, 'folder'>): Promise<boolean> {
  // Takes half a second to load, which nobody should wait for who needs no build.
  const { buildDeck } = await import('./build-deck')
  const edited = new Error('The deck was edited meanwhile')
  try {
    await replaceFolder(outDir, async (folder) => {
      await buildDeck({ ...options, folder })
      // Of what was edited meanwhile the build may hold this or that, and the check may have seen the other.
      if (await placeOf(options.entry) !== outDir)
        throw edited
    })
  }
  catch (error) {
    if (error === edited)
      return false
    throw error
  }
  await forgetOldest()
  await sweepLeftovers(buildCache)
  return true
}

/**
 * Keeps a build from being forgotten while it is in use, however many later ones are made.
 *
 * @returns function that lets it go
 */
export function keepBuild(site: string): () => void {
  const timer = setInterval(take, 60_000, site)
  return () => clearInterval(timer)
}

/** Takes away the build of the sources as they are, so that the next one is made anew. */
export async function forgetBuild(entry: string): Promise<void> {
  await forget(await placeOf(entry))
}

/** The build, dated anew if it is there: the oldest are forgotten first. */
async function take(build: string): Promise<string | undefined> {
  if (!existsSync(build))
    return undefined
  const now = new Date()
  // Where nothing can be written, nothing is forgotten either.
  await utimes(build, now, now).catch(() => {})
  return build
}

async function placeOf(entry: string): Promise<string> {
  return join(buildCache, await fingerprint(entry))
}

async function forgetOldest(): Promise<void> {
  const builds = (await readdir(buildCache)).filter(name => !name.startsWith('.')).map(name => join(buildCache, name))
  const ages = new Map(await Promise.all(builds.map(async build => [
    build,
    await stat(build).then(({ mtimeMs }) => mtimeMs, () => 0),
  ] as const)))
  const oldest = builds.sort((a, b) => ages.get(b)! - ages.get(a)!).slice(KEPT)
  await Promise.all(oldest.map(forget))
}

/** Takes a build away in one step: half of one would pass for whole. */
async function forget(build: string): Promise<void> {
  const aside = siblingOf(build)
  await rename(build, aside).catch(() => {})
  await rm(aside, { recursive: true, force: true })
}
