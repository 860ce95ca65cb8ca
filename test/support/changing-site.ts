import type { ServedSite } from '../../kit/site/serve-site'
import { inject } from 'vitest'
import { answerFrom, serve } from '../../kit/site/serve-site'

/** The built deck on a server from which files go while it is open, as in a redeploy. */
export interface ChangingSite extends ServedSite {
  /** Answers 404, or the page itself as servers of single-page apps do, for files whose path matches; for none without a pattern. */
  lose: (files?: RegExp, answer?: 'nothing' | 'page') => void
}

/** Serves the built deck until it is closed. */
export async function serveChangingSite(): Promise<ChangingSite> {
  const answer = await answerFrom(inject('deckSite'))
  let lost: RegExp | undefined
  let instead: 'nothing' | 'page' = 'nothing'
  const site = await serve((request, response) => {
    // What is lost must not come from the browser's memory.
    response.setHeader('Cache-Control', 'no-store')
    if (!lost?.test(request.url!))
      return answer(request, response)
    if (instead === 'page') {
      request.url = '/'
      return answer(request, response)
    }
    response.writeHead(404).end()
  })
  return { ...site, lose: (files, answer = 'nothing') => [lost, instead] = [files, answer] }
}
