import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Look } from './messages'
import { readFile } from 'node:fs/promises'
import module from 'node:module'
import { join } from 'node:path'
import { replaceFiles } from '../command/replace-files'
import { projectRoot } from '../deck/slidev'
import { fingerprint, isSource } from '../deck/sources'
import { elsewhereScript, frameOf } from '../first-slide/place-still'
import { LOOK } from './messages'

/** Where the look is kept from one start to the next. */
export const lookFile = join(projectRoot, 'node_modules/.cache/look.json')
/** Addresses of the first slide. */
const FIRST = /^\/1?$/
const FONT_FACE = /@font-face \{[^}]*\}/g

/**
 * Under `npm start` the deck takes seconds to come, module by module, and its style sheets come last. Meanwhile the page
 * looks as it did when the deck last ran from the very same sources (`keep-look.ts`): it shows the first slide,
 * and whatever comes finds its styles there. After an edit it waits for the deck itself.
 */
export function serveLookPlugin({ entry, utils }: ResolvedSlidevOptions): Plugin {
  let look: Look | undefined | Promise<Look | undefined>
  return {
    name: 'deck:serve-look',
    apply: 'serve',
    // Before Slidev, which sends its page as it is.
    enforce: 'pre',
    configureServer({ ws, middlewares }) {
      look = readKept(entry).catch(() => undefined)
      ws.on(LOOK, (kept: Look) => {
        look = kept
        // Where it can't be kept, the next start waits.
        keep(entry, kept).catch(() => {})
        // Node keeps what it compiled when it ends by itself; a deck is stopped. Node 20 has no such cache.
        ;(module as { flushCompileCache?: () => void }).flushCompileCache?.()
      })
      return () => middlewares.use(async ({ url, originalUrl = '' }, response, next) => {
        const kept = url === '/index.html' && await look
        if (!kept)
          return next()
        response.setHeader('Content-Type', 'text/html')
        response.end(withLook(utils.indexHtml, kept, FIRST.test(originalUrl)))
      })
    },
    hotUpdate({ file }) {
      if (!isSource(file))
        return
      look = undefined
      this.environment.hot.send(LOOK)
    },
  }
}

async function readKept(entry: string): Promise<Look | undefined> {
  const { look, of } = JSON.parse(await readFile(lookFile, 'utf8'))
  return of === await fingerprint(entry) ? look : undefined
}

async function keep(entry: string, look: Look): Promise<void> {
  await replaceFiles({ [lookFile]: JSON.stringify({ of: await fingerprint(entry), look }) })
}

function withLook(page: string, { slide, css }: Look, isFirst: boolean): string {
  // Under names of its own, as in a built page: the deck takes over when it has the same. They stay; without them a browser would set all text anew.
  const fonts = [...css.matchAll(FONT_FACE)].map(([face]) => face.replace(`font-family: '`, `$&First `))
  const still = slide.replace(/^<div[^>]*>/, tag => tag.replace(/'([^']+)'/g, `'First $1'`))
  return page
    .replace('</head>', () => `<script>${elsewhereScript}</script>\n<style>${fonts.join('\n')}\n${frameOf(slide)}</style>\n</head>`)
    .replace('<body>', () => `<body>\n<style id="kept-css">${css.replace(FONT_FACE, '')}</style>\n${isFirst ? still : ''}`)
}
