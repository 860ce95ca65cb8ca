import type { Plugin } from 'vite'

const SLIDE_DATA = /\.frontmatter$/
const NOTE = /(?<="noteHTML":)"(?:[^"\\]|\\.)*"/g
/** A quotation’s first paragraph: the original. */
const ORIGINAL = /(<blockquote>\n<p>.*?<\/p>)/s
/** Chinese words among English ones, with figures and punctuation between them. */
const WORDS = /\p{Script=Han}(?:[\p{Script=Han}\p{Nd}，。、：；！？「」]*\p{Script=Han})?/gu

/**
 * Says in a rendered note what is Chinese, for screen readers and for the font.
 * Slidev renders notes itself and leaves no hook between Markdown and page, so this changes the module it makes.
 * A browser test fails should Slidev come to write these modules differently.
 */
export function originalLanguagePlugin(): Plugin {
  return {
    name: 'deck:original-language',
    transform(code, id) {
      if (SLIDE_DATA.test(id))
        return { code: code.replace(NOTE, html => JSON.stringify(markChinese(JSON.parse(html)))), map: null }
    },
  }
}

function markChinese(html: string): string {
  return html.split(ORIGINAL).map((part, i) => i % 2
    ? part.replace('<p>', '<p lang="zh-Hant">')
    : part.replace(WORDS, '<span lang="zh-Hant">$&</span>')).join('')
}
