import type { ResolvedSlidevOptions } from '@slidev/types'
import type { HotPayload, Plugin, ViteDevServer } from 'vite'
import type { Problem } from '../sources/problem'
import { relative } from 'node:path'
import process from 'node:process'
import { reportOf } from '../sources/problem'
import { IS_CHECKED } from './is-checked'

// Every hot update takes Vite's overlay away: the page asks whether it should come back.
const askForProblems = `
const askForProblems = () => import.meta.hot.send('deck:problems')
import.meta.hot.on('vite:afterUpdate', askForProblems)
askForProblems()
`

const updateOfNothing: HotPayload = { type: 'update', updates: [] }

/** While the deck is served, shows what is wrong until it is mended; a build is checked by `buildDeck`. */
export function deckCheckPlugin({ userRoot: root, entry }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:check',
    apply: 'serve',
    configureServer(server) {
      watchDeck(server, root, entry)
    },
    transform(code, id) {
      if (/\/@slidev\/client\/main\.ts(?:\?|$)/.test(id))
        return code + askForProblems
    },
  }
}

function watchDeck(server: ViteDevServer, root: string, entry: string): void {
  let problems: Problem[] = []
  let last = Promise.resolve()
  let isWaiting = false

  function show(to: { send: (payload: HotPayload) => void }): void {
    if (problems.length)
      to.send({ type: 'error', err: { message: reportOf(problems), stack: '' } })
  }

  async function check(): Promise<void> {
    isWaiting = false
    const had = problems.length > 0
    // Only now: it would be half of what the server loads before it can show anything.
    const { checkDeck } = await import('./index')
    problems = await checkDeck({ root, entry })
    show(server.ws)
    if (problems.length) {
      server.config.logger.error(reportOf(problems), { timestamp: true })
    }
    else if (had) {
      // Slidev keeps Vite's own information back.
      console.log('The deck is in order again.')
      server.ws.send(updateOfNothing)
    }
  }

  function checkSoon(): void {
    if (isWaiting)
      return
    isWaiting = true
    last = last.then(check)
  }

  // Slidev restarts the server after some edits, so the deck may be faulty from the start.
  if (process.env[IS_CHECKED])
    delete process.env[IS_CHECKED]
  else
    checkSoon()
  server.watcher.on('all', (_event, file) => {
    if (isPartOfDeck(relative(root, file)))
      checkSoon()
  })
  // A page whose first update finds the overlay there reloads, again and again.
  server.ws.on('connection', socket => socket.send(JSON.stringify(updateOfNothing)))
  server.ws.on('deck:problems', (_, client) => show(client))
}

/**
 * Whether the check looks at a file.
 *
 * @param file from the project’s folder
 */
export function isPartOfDeck(file: string): boolean {
  return /^(?:slides[^/]*\.md$|(?:pages|data|snippets|components|layouts|composables)\/)/.test(file.replaceAll('\\', '/'))
}
