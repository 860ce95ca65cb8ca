import type { Plugin } from 'vite'

const SLIDE_DATA = /\.frontmatter$/
const QUOTATION = '<blockquote>\\n<p>'

/**
 * Says in a rendered note which paragraphs are Chinese: the first of each blockquote, the original.
 * Slidev renders notes itself and leaves no hook between Markdown and page, so this changes the module it makes.
 * A browser test fails should Slidev come to write these modules differently.
 */
export function originalLanguagePlugin(): Plugin {
  return {
    name: 'deck:original-language',
    transform(code, id) {
      if (SLIDE_DATA.test(id) && code.includes('"noteHTML"'))
        return { code: code.replaceAll(QUOTATION, QUOTATION.replace('<p>', '<p lang=\\"zh-Hant\\">')), map: null }
    },
  }
}
