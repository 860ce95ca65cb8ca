import type { TestProject } from 'vitest/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../kit/browser/index'
import { serveDeck } from '../../kit/serve/stage/serve-deck'
import { freshBuild } from '../../kit/site/fresh-build'
import { publish } from '../../kit/site/publish'
import { serveSite } from '../../kit/site/serve-site'
import { createProgress } from '../../kit/terminal/progress'
import { entry } from './outline'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the deck is presented, as `npm start` does; ends with a slash. */
    deckUrl: string
    /** The folder it was built into. */
    deckSite: string
    /** Where it is published, as `npm run build` leaves it, at a host name; ends with a slash. */
    publicUrl: string
    /** The folder of that. */
    publicSite: string
  }
}

/** Builds the deck once for all browser tests, unless it was built as it is now, and serves it while they run. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const onProgress = createProgress()
  await findBrowser()
  const site = await freshBuild({ entry, onProgress })
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  const publicSite = join(folder, 'public')
  await publish(site, publicSite, { isOffline: true })
  const [stage, published] = await Promise.all([serveDeck(0, 'deck'), serveSite(publicSite)])
  await stage.show(site)
  provide('deckUrl', stage.url)
  provide('deckSite', site)
  // Browsers take every such name for their own machine.
  provide('publicUrl', published.url.replace('127.0.0.1', 'deck.localhost'))
  provide('publicSite', publicSite)
  onProgress('Testing')
  return async () => {
    stage.close()
    published.close()
    await rm(folder, { recursive: true })
  }
}
