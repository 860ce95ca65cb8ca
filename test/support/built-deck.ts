import type { TestProject } from 'vitest/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/browser'
import { createProgress } from '../../scripts/command/progress'
import { buildDeck } from '../../scripts/deck/build-deck'
import { serveSite } from '../../scripts/deck/serve-site'
import { entry } from './outline'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built deck is served; ends with a slash. */
    deckUrl: string
    /** The folder it was built into. */
    deckSite: string
  }
}

/** Builds the deck once for all browser tests, serves it while they run, and leaves nothing behind. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const onProgress = createProgress()
  await findBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  try {
    const site = join(folder, 'site')
    await buildDeck({ entry, outDir: site, onProgress })
    const { url, close } = await serveSite(site)
    provide('deckUrl', url)
    provide('deckSite', site)
    onProgress('Testing')
    return async () => {
      close()
      await removeFolder()
    }
  }
  catch (error) {
    await removeFolder()
    throw error
  }
}
