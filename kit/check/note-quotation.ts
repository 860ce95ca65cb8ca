import type { Locale, Quotation } from '../model/schema'
import { inLanguage } from '../model/format'

/** The paragraphs as which a quotation stands in a speaker note: our translation if there is one, the original, who said it where. */
export function noteParagraphs({ original, translation, speaker, occasion, line }: Quotation, locale: Locale): string[] {
  const ours = translation === undefined ? [] : [locale === 'en' ? `“${translation}” (our translation)` : `“${translation}”（本簡報英譯）`]
  const [who, where] = [speaker, occasion].map(text => inLanguage(text, locale))
  const credit = locale === 'en' ? `${who}, ${where}, line ${line}` : `${who}，${where}，第 ${line} 行`
  return [...ours, original, credit]
}
