import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { partNote } from '../../model/part-note'
import { SLIDE_DATA } from '../../slidev/slide-data-module'
import { NOTE_HTML } from './note-html'

/**
 * Tells the parts of rendered notes apart, for presenter mode, paper and whatever else shows some of them: a section a
 * step, the words that lead on, and what is only for when somebody asks, folded.
 */
export function notePartsPlugin({ data }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'deck:note-parts',
    transform(code, id) {
      const number = SLIDE_DATA.exec(id)?.[1]
      if (number)
        return { code: code.replace(NOTE_HTML, html => JSON.stringify(partNote(JSON.parse(html), data.slides[Number(number) - 1]?.note ?? ''))), map: null }
    },
  }
}
