import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { isDeckText } from './characters'
import { generateFonts } from './generate'

/** Makes `styles/fonts/` before the first stylesheet asks for it, and again while someone edits the deck. */
export function fontsPlugin(options: ResolvedSlidevOptions): Plugin {
  const generate = () => generateFonts(options.userRoot, Object.keys(options.data.markdownFiles))
  return {
    name: 'deck:fonts',
    async buildStart() {
      await generate().catch((error: Error) => this.error(error.message))
    },
    configureServer(server) {
      const onChange = (file: string) => {
        if (!isDeckText(options.userRoot, file))
          return
        generate().catch((error: Error) => {
          server.config.logger.error(error.message)
          server.ws.send({ type: 'error', err: { message: error.message, stack: '' } })
        })
      }
      server.watcher.on('change', onChange).on('add', onChange)
    },
  }
}
