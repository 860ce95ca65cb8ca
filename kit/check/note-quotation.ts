import type { Locale, Quotation } from '../model/schema'

/** The three paragraphs as which a quotation stands in a speaker note: original, our translation, who said it where. */
export function noteParagraphs({ original, translation, speaker, occasion, line }: Quotation, locale: Locale): [string, string, string] {
  return locale === 'en'
    ? [original, `“${translation}” (our translation)`, `${speaker.en}, ${occasion.en}, line ${line}`]
    : [original, `“${translation}”（本簡報英譯）`, `${speaker['zh-Hant']}，${occasion['zh-Hant']}，第 ${line} 行`]
}
