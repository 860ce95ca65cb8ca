import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import type { Problem } from './problem'
import { relative } from 'node:path'
import { checkDeck } from './index'
import { reportOf } from './problem'

/** Stops a build of a faulty deck; while the deck is served, shows what is wrong until it is mended. */
export function deckCheckPlugin({ userRoot: root, entry }: ResolvedSlidevOptions): Plugin {
  let isServing = false
  return {
    name: 'deck:check',
    configResolved({ command }) {
      isServing = command === 'serve'
    },
    async buildStart() {
      const problems = isServing ? [] : await checkDeck({ root, entry })
      if (problems.length)
        this.error(reportOf(problems))
    },
    configureServer(server) {
      watchDeck(server, root, entry)
    },
  }
}

function watchDeck(server: ViteDevServer, root: string, entry: string): void {
  let problems: Problem[] = []
  let last = Promise.resolve()
  let isWaiting = false

  const send = () => server.ws.send({ type: 'error', err: { message: reportOf(problems), stack: '' } })

  async function check(): Promise<void> {
    isWaiting = false
    const had = problems.length > 0
    problems = await checkDeck({ root, entry })
    if (problems.length) {
      server.config.logger.error(reportOf(problems), { timestamp: true })
      send()
    }
    else if (had) {
      server.config.logger.info('The deck is in order again.', { timestamp: true })
      // An update of nothing takes the overlay away.
      server.ws.send({ type: 'update', updates: [] })
    }
  }

  function checkSoon(): void {
    if (isWaiting)
      return
    isWaiting = true
    last = last.then(check)
  }

  // Slidev restarts the server after some edits, so the deck may be faulty from the start.
  checkSoon()
  server.watcher.on('all', (_event, file) => {
    if (isPartOfDeck(relative(root, file)))
      checkSoon()
  })
  server.ws.on('connection', () => problems.length && send())
}

/** Whether the check looks at a file. */
function isPartOfDeck(file: string): boolean {
  return /^(?:slides[^/]*\.md$|(?:pages|data|snippets|components|layouts|composables)\/)/.test(file.replaceAll('\\', '/'))
}
