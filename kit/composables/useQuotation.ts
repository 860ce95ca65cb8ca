import type { Locale, Quotation } from '../model/schema'
import { pick, source } from '#talk'
import { useLocale } from './useLocale'

/** What a slide shows of a quotation. */
export interface ShownQuotation {
  quotation: Quotation
  /** Its words, in the quotation marks of their language. */
  words: string
  language: Locale
  /** Whether they are our translation. */
  isTranslated: boolean
}

/**
 * A quotation as an edition shows it: in English our translation, where the original isn't English; else the original. To be
 * called in a slide's component.
 *
 * @param id of a quotation
 */
export function useQuotation(id: string): ShownQuotation {
  const quotation = pick.quotation(id)
  const isTranslated = useLocale().locale === 'en' && quotation.translation !== undefined
  const original = source.language === 'en' ? `“${quotation.original}”` : `「${quotation.original}」`
  return {
    quotation,
    isTranslated,
    language: isTranslated ? 'en' : source.language,
    words: isTranslated ? `“${quotation.translation}”` : original,
  }
}
