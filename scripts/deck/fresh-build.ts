import type { BuildOptions } from './build-deck'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDeck } from './build-deck'
import { projectRoot } from './slidev'

/** Where builds are kept. */
const buildCache = join(projectRoot, 'node_modules/.cache/deck')
/** What no build reads, or what it writes itself. */
const unread = new Set(['node_modules', 'test', 'dist', 'out', 'styles/fonts'].map(path => join(projectRoot, path)))
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
    await utimes(outDir, now, now)
    onProgress?.('The deck is built as it is')
    return outDir
  }
  await buildDeck({ entry, outDir, onProgress, signal })
  await forgetOldest()
  return outDir
}

/** Takes away the build of the sources as they are, so that the next one is made anew. */
export async function forgetBuild(entry: string): Promise<void> {
  await rm(join(buildCache, await fingerprint(entry)), { recursive: true, force: true })
}

async function fingerprint(entry: string): Promise<string> {
  const hash = createHash('sha256').update(entry)
  for (const file of await sources(projectRoot))
    hash.update(file).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function sources(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.') && !unread.has(join(folder, name)))
    .sort((a, b) => a.name < b.name ? -1 : 1)
  const files = await Promise.all(entries.map(entry => entry.isDirectory() ? sources(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []))
  return files.flat()
}

async function forgetOldest(): Promise<void> {
  const builds = (await readdir(buildCache)).filter(name => !name.startsWith('.')).map(name => join(buildCache, name))
  const ages = new Map(await Promise.all(builds.map(async build => [build, await stat(build).then(({ mtimeMs }) => mtimeMs, () => 0)] as const)))
  const oldest = builds.sort((a, b) => ages.get(b)! - ages.get(a)!).slice(KEPT)
  await Promise.all(oldest.map(build => rm(build, { recursive: true, force: true })))
}
