import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publishSingleFile } from '../../kit/site/single-file/publish-single-file'
import { DeckPage } from './deck-page'
import { loadOutline } from './outline'
import { watchFaults } from './watch-faults'

/** Options of `publish` for each file. */
type Files = Record<string, Parameters<typeof publishSingleFile>[2]>

/** A profile that shows a file. */
export interface OpenFile {
  context: BrowserContext
  page: Page
  deck: DeckPage
  faults: string[]
  /** What was asked for, but for what the page holds. */
  asked: string[]
}

/** Decks that are one file each, in a folder of their own. */
export interface SingleFiles<Name> {
  folder: string
  addressOf: (file: Name) => string
  read: (file: Name) => Promise<string>
  /** Opens a profile for one of them, which whoever opens it closes; `before` runs in its pages before all else. */
  open: (browser: Browser, file: Name, before?: () => void) => Promise<OpenFile>
  remove: () => Promise<void>
}

/** Writes a built deck as files, by their names. */
export async function writeSingleFiles<Names extends Files>(site: string, files: Names): Promise<SingleFiles<keyof Names & string>> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
  for (const [file, options] of Object.entries(files))
    await publishSingleFile(site, join(folder, file), options)
  const outline = await loadOutline()
  const addressOf = (file: string) => pathToFileURL(join(folder, file)).href
  return {
    folder,
    addressOf,
    read: file => readFile(join(folder, file), 'utf8'),
    async open(browser, file, before) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
      const faults = watchFaults(context, addressOf(file))
      const asked: string[] = []
      context.on('request', request => request.url().startsWith('data:') || asked.push(request.url().replace(/#.*/, '')))
      if (before)
        await context.addInitScript(before)
      const page = await context.newPage()
      return { context, page, deck: new DeckPage(page, addressOf(file), outline), faults, asked }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
