import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { SLIDE_DATA, slideDataIds } from '../../slidev/slide-data-module'
import { NOTE_HTML } from './note-html'

const NAME = 'virtual:notes'
const RESOLVED = `\0${NAME}`

/**
 * Keeps the notes out of what the audience's browser loads: Slidev puts them into the first file of the built deck.
 * `setup/routes.ts` fetches them for the pages that show them.
 */
export function lazyNotesPlugin({ data }: ResolvedSlidevOptions): Plugin {
  const notes = new Map<number, string>()
  return {
    name: 'deck:lazy-notes',
    enforce: 'post',
    resolveId: id => id === NAME ? RESOLVED : undefined,
    async load(id) {
      if (id !== RESOLVED)
        return
      if (this.environment.mode !== 'build')
        return 'export default []'
      await Promise.all(slideDataIds(data).map(id => this.load({ id })))
      const missing = data.slides.findIndex((slide, i) => slide.note && !notes.get(i + 1))
      if (missing >= 0)
        this.error(`Slide ${missing + 1} has a note, but Slidev’s data of the slide hasn’t: fit kit/site/notes/lazy-notes.ts to how Slidev now writes it.`)
      return `export default [${data.slides.map((_, i) => notes.get(i + 1) ?? '""')}]`
    },
    transform(code, id) {
      const number = SLIDE_DATA.exec(id)?.[1]
      if (this.environment.mode !== 'build' || !number)
        return
      return {
        code: code.replace(NOTE_HTML, (note) => {
          notes.set(Number(number), note)
          return '""'
        }),
        map: null,
      }
    },
  }
}
