import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ResolvedConfig } from 'vite'
import process from 'node:process'
import { cutPage } from '../../site/root-attribute'
import { takeBackKept } from '../stage/kept-pages'
import { isOwn } from '../stage/own-requests'
import { gatherStyleUpdatesPlugin } from './gather-style-updates'
import { isAnswered } from './requests'

/** Variable of the environment that `npm run dev -- --editor` sets. */
export const IS_EDITING = 'DECK_IS_EDITED_IN_BROWSER'
/** Variable of the environment that `npm run dev -- --cut 15` sets: minutes. */
export const CUT = 'DECK_CUT'

const here = 'kit/serve/dev/vite-plugins.ts'
const headers = {
  // Whoever opens the deck in a window of theirs loses hold of it, nobody can frame it, and no script of another host runs.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': `script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'`,
  // For browsers that don't say where they ask from: a script of the deck is none for other pages.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** What makes Slidev's server one to write with: it serves its own pages, and changes nothing unless asked to. */
export function devPlugins(options: ResolvedSlidevOptions): Plugin[] {
  const isEditing = IS_EDITING in process.env
  const editors = isEditing ? [] : [withoutEditorsPlugin()]
  return [guardPlugin(isEditing), ...editors, gatherStyleUpdatesPlugin(), cutPlugin(options, Number(process.env[CUT]))]
}

/** Refuses what other pages ask of the server, and what would change something. */
function guardPlugin(isEditing: boolean): Plugin {
  return {
    name: 'deck:guard',
    apply: 'serve',
    config: () => ({
      server: { cors: false },
      // Windows tell each other what is shown, without the server.
      define: { __SLIDEV_HAS_SERVER__: 'false' },
    }),
    configResolved: config => disarm(config, isEditing ? ['vite-plugin-vue-server-ref'] : ['vite-plugin-vue-server-ref', 'slidev:mcp', 'slidev:monaco-write']),
    configureServer: {
      order: 'pre',
      handler({ middlewares, httpServer }) {
        middlewares.use((request, response, next) => {
          response.setHeaders(new Map(Object.entries(headers)))
          if (isOwn(request) && takeBackKept(request, response))
            return
          if (isAnswered(request, isEditing))
            return next()
          response.writeHead(403, { 'Content-Type': 'text/plain' })
          response.end(`This server answers only the pages of the deck: open it at http://localhost:${request.socket.localPort}/.\n`)
        })
        httpServer!.prependListener('upgrade', (request, socket) => void (isOwn(request) || socket.destroy()))
      },
    },
  }
}

/** Begins with a cut of the talk, if one is named: Slidev's server answers with its page as it is, whatever Vite's hook for pages says. */
function cutPlugin({ utils }: ResolvedSlidevOptions, minutes: number): Plugin {
  return {
    name: 'deck:cut',
    apply: 'serve',
    configureServer() {
      if (minutes > 0)
        utils.indexHtml = cutPage(utils.indexHtml, minutes)
    },
  }
}

/** Takes from plugins of Slidev's the part that carries out what a page tells the server. */
function disarm({ plugins }: ResolvedConfig, names: string[]): void {
  for (const name of names) {
    const plugin = plugins.find(plugin => plugin.name === name)
    if (!plugin?.configureServer)
      throw new Error(`${here} takes from Slidev’s plugin ${name} what changes files and windows, but Slidev no longer has that plugin: find what took its place.`)
    delete plugin.configureServer
  }
}

/** Takes Slidev's editors out of the page, which could save nothing, and its camera, since nobody presents from here. */
function withoutEditorsPlugin(): Plugin {
  const flags = ['__DEV__', '__SLIDEV_FEATURE_EDITOR__', '__SLIDEV_FEATURE_RECORD__']
  return {
    name: 'deck:without-editors',
    apply: 'serve',
    config: () => ({ define: Object.fromEntries(flags.map(flag => [flag, 'false'])) }),
    transform: {
      // In templates Slidev itself writes the values, before other plugins come.
      order: 'pre',
      filter: { id: /\/@slidev\/client\/.*\.vue$/ },
      handler: code => ({ code: flags.reduce((code, flag) => code.replaceAll(flag, 'false'), code), map: null }),
    },
  }
}
