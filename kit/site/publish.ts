import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DeckError } from '../terminal/fail'
import { headersFor } from './headers'
import { publishKillSwitch, publishOffline } from './offline/publish-offline'
import { cutPage, markRoot } from './root-attribute'

/** Scripts and styles of the pages that show notes or print, by the names that `kit/site/chunks.ts` and Rolldown give them. */
const WITH_NOTES = /^(?:presenter|asked|Handout|SpeakerNotes|RehearsalsPage|paper)-.*\.(?:js|css)$/

/** How a built deck is passed on. */
export interface Published {
  /** Otherwise without notes and the pages that show them: its page says so, and the running deck leaves out what leads there. */
  withNotes?: boolean
  /** The cut of the talk that it begins with, in minutes. */
  cut?: number
  /** Whether browsers keep it; with `false` they give back what they have kept, and where it isn't said nothing is. */
  isOffline?: boolean
}

/**
 * Copies a built deck to where it can be put on a server. The file `_headers` says what to send with it, as some hosts
 * read it.
 *
 * @param site folder of the built deck
 * @param folder where the copy goes; empty or not there yet
 * @throws {DeckError} if the build isn't what this knows
 */
export async function publish(site: string, folder: string, { withNotes = false, cut, isOffline }: Published = {}): Promise<void> {
  let left = 0
  await cp(site, folder, {
    recursive: true,
    filter(file) {
      const isPublic = withNotes || !WITH_NOTES.test(basename(file))
      left += isPublic ? 0 : 1
      return isPublic
    },
  })
  const page = join(folder, 'index.html')
  const html = await readFile(page, 'utf8')
  const publicPage = withNotes ? html : markRoot(html, 'data-notes="none"')
  if (!withNotes && (left < 3 || publicPage === html))
    throw new DeckError('The notes can’t be left out of dist/, since the build names its files otherwise than before: fit kit/site/publish.ts to it, or build with `npm run build -- --with-notes`.')
  const begun = cut === undefined ? publicPage : cutPage(publicPage, cut)
  await writeFile(page, isOffline === undefined ? begun : markRoot(begun, isOffline ? 'data-offline' : 'data-offline="none"'))
  if (isOffline)
    await publishOffline(folder)
  else if (isOffline === false)
    await publishKillSwitch(folder)
  const headers = Object.entries(await headersFor(site)).map(([name, value]) => `  ${name}: ${value}\n`)
  await writeFile(join(folder, '_headers'), `/*\n${headers.join('')}`)
}
