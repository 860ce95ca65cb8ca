import type { Rule } from '../../sources/deck'
import { basename } from 'node:path'

/** Pages of this edition that no running order shows. */
export const unusedPages: Rule = ({ pages, imported, locale }) => pages
  .filter(page => page.startsWith(`pages/${locale}/`) && !imported.has(page))
  .map(file => ({
    file,
    message: `is missing from the running order: add a slide "src: ./${file}" to ${locale === 'en' ? 'slides.md' : `slides.${locale}.md`}, or delete ${basename(file)}`,
  }))
