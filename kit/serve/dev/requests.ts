import type { IncomingMessage } from 'node:http'
import { isOwn } from '../stage/own-requests'

/** Keys that lead from any object to what all objects share; Slidev's server takes paths for keys. */
const SHARED_BY_ALL = /__proto__|\/(?:constructor|prototype)(?:[/?]|$)/
/** What only somebody who writes in the browser has a use for: opens an editor, edits for other programs, saves slides. */
const TOOLS = /^\/+__(?:open-in-editor|mcp)\b/i
const SAVING = /^\/(?:__slidev\/slides\/\d+\.json|__mcp)$/
/** Slides by number or alias, and Slidev's own pages. */
const PAGE = /^\/(?:index\.html|(?:(?:presenter|export)\/)?(?!__)[^./@]*\/?)$/
const DOCUMENT = /\.x?html?$/i

/**
 * Whether the server answers a request. Another page may lead a window to a page of the deck; whatever else it asks for
 * is not answered, and nobody can change anything, unless the browser is to write.
 */
export function isAnswered(request: IncomingMessage, isEditing: boolean): boolean {
  const { method, headers } = request
  const url = decoded(request.url!)
  const path = url?.split(/[?#]/)[0]
  // Between servers a whole address may stand in the place of a path; behind it tools would go unnoticed.
  if (!path?.startsWith('/') || SHARED_BY_ALL.test(url!) || !isOwn(request))
    return false
  const isQuestion = method === 'GET' || method === 'HEAD'
  if (!isEditing && (!isQuestion || TOOLS.test(path)))
    return false
  if (!isQuestion && !(method === 'POST' && SAVING.test(path)))
    return false
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = headers
  // Whoever leads a window here, also the user: packages bring documents with scripts of their own, and modules and tools are no pages.
  if (mode === 'navigate' || DOCUMENT.test(path))
    return isQuestion && PAGE.test(path) && (dest === 'document' || site === undefined)
  // Old browsers and other programs don't say where they ask from. “None” says little: an address typed by hand can lead on to one here.
  return site === undefined || site === 'same-origin'
}

/** An address without its escapes, which may hide what it asks for; undefined if they make no sense. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url)
  }
  catch {}
}
