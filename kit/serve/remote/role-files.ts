import type { RequestListener } from 'node:http'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sirv from 'sirv'
import { publish } from '../../site/publish'
import { markRoot } from '../../site/root-attribute'
import { answerInWords, NO_FILE } from '../../site/serve-site'
import { stageHeadersFor, withSocket } from '../stage/headers'
import { bringFonts } from './bring-fonts'

/**
 * The deck as everybody may have it, which follows the talk: without notes and presenter mode, by the very copy that is
 * published.
 *
 * @param folder where the copy goes; not there yet
 */
export async function audienceFiles(site: string, folder: string, cut?: number): Promise<RequestListener> {
  await publish(site, folder, { cut })
  await rm(join(folder, '_headers'))
  const page = join(folder, 'index.html')
  await writeFile(page, markRoot(await readFile(page, 'utf8'), 'data-follow'))
  return serveFolder(folder, await stageHeadersFor(folder))
}

/** The page for the thumb, which was built into a folder, with the deck's fonts. */
export async function presenterFiles(site: string, folder: string): Promise<RequestListener> {
  await bringFonts(site, folder)
  return serveFolder(folder, await stageHeadersFor(folder))
}

function serveFolder(folder: string, headers: Record<string, string>): RequestListener {
  // For pages by HTTPS alone: browsers complain of the one, and ignore it.
  const { 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': _, ...others } = headers
  const serve = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(others))
        response.setHeader(name, value)
      response.setHeader('Content-Security-Policy', withSocket(policy!, response.req.headers.host!))
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response) => serve(request, response, () => answerInWords(response, 404, NO_FILE))
}
