import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { SLIDE_DATA } from '../../slidev/slide-data-module'
import { loadData } from '../../sources/load-data'
import { NOTE_HTML } from './note-html'

/** A quotation’s last paragraph but one: the original, before the credit. */
const ORIGINAL = /(<p>(?:(?!<p>).)*<\/p>)(?=\n<p>(?:(?!<p>).)*<\/p>\n<\/blockquote>)/s
/** Chinese words among English ones, with figures and punctuation between them. */
const WORDS = /\p{Script=Han}(?:[\p{Script=Han}\p{Nd}，。、：；！？「」]*\p{Script=Han})?/gu

/**
 * Says in a rendered note in which language its quotations are, and what else is Chinese, for screen readers and for the font.
 * Slidev renders notes itself and leaves no hook between Markdown and page, so this changes the module it makes.
 */
export function originalLanguagePlugin({ userRoot }: ResolvedSlidevOptions): Plugin {
  let language: string | undefined
  return {
    name: 'deck:original-language',
    async buildStart() {
      const { source } = await loadData(userRoot)
      language = source[0]?.value?.language
    },
    transform(code, id) {
      // Without a sound source, the check stops the build.
      if (language && SLIDE_DATA.test(id))
        return { code: code.replace(NOTE_HTML, html => JSON.stringify(markLanguages(JSON.parse(html), language!))), map: null }
    },
  }
}

function markLanguages(html: string, language: string): string {
  return html.split(ORIGINAL).map((part, i) => i % 2
    ? part.replace('<p>', `<p lang="${language}">`)
    : part.replace(WORDS, '<span lang="zh-Hant">$&</span>')).join('')
}
