import type { ResolvedSlidevOptions } from '@slidev/types'
import type { HotPayload, Plugin, ViteDevServer } from 'vite'
import { isDeckText } from './characters'
import { generateFonts } from './generate'

/** Makes `kit/styles/fonts/` before the first stylesheet asks for it, and again while someone edits the deck. */
export function fontsPlugin(options: ResolvedSlidevOptions): Plugin {
  const generate = () => generateFonts(options.userRoot, Object.keys(options.data.markdownFiles))
  return {
    name: 'deck:fonts',
    async buildStart() {
      await generate().catch((error: Error) => this.error(error.message))
    },
    configureServer(server) {
      followEdits(server, options.userRoot, generate)
    },
  }
}

/** Draws new characters as they are typed, and shows which ones can't be drawn until they are gone. */
function followEdits(server: ViteDevServer, root: string, generate: () => Promise<void>): void {
  let failure = ''
  let last = Promise.resolve()

  function show(to: { send: (payload: HotPayload) => void }): void {
    if (failure)
      to.send({ type: 'error', err: { message: failure, stack: '' } })
  }

  async function follow(): Promise<void> {
    const hadFailed = failure !== ''
    failure = await generate().then(() => '', (error: Error) => error.message)
    if (failure)
      server.config.logger.error(failure, { timestamp: true })
    else if (hadFailed)
      server.ws.send({ type: 'update', updates: [] })
    show(server.ws)
  }

  server.watcher.on('all', (_event, file) => {
    if (isDeckText(root, file))
      last = last.then(follow)
  })
  // Every hot update takes Vite's overlay away; the deck check's page code then asks for it.
  server.ws.on('deck:problems', (_, client) => show(client))
}
