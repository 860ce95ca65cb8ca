import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser'
import { createProgress } from '../../scripts/command/progress'
import { freshBuild } from '../../scripts/deck/fresh-build'
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

/** Builds the deck once for all browser tests, unless it was built as it is now, and serves it while they run. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const onProgress = createProgress()
  await findBrowser()
  const site = await freshBuild({ entry, onProgress })
  const { url, close } = await serveSite(site)
  provide('deckUrl', url)
  provide('deckSite', site)
  onProgress('Testing')
  return close
}
