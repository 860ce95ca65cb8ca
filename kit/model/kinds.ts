import type { Entry } from './pick'
import type { Kind, Locale } from './schema'
import { isQuotation } from './pick'

/** What the marks are called under a slide. */
export const kindNames: Record<Kind, Record<Locale, string>> = {
  said: { 'en': 'said', 'zh-Hant': '原話' },
  reported: { 'en': 'reported', 'zh-Hant': '報導' },
  forecast: { 'en': 'plan or forecast', 'zh-Hant': '計劃或預測' },
  derived: { 'en': 'our arithmetic', 'zh-Hant': '我們的計算' },
  illustrative: { 'en': 'illustrative', 'zh-Hant': '示意' },
}

/** Whose English it is that stands in quotation marks. */
export const ourTranslation: Record<Locale, string> = { 'en': 'our translation', 'zh-Hant': '本簡報英譯' }

/** The kind of any entry; a quotation is always said. */
export const kindOf = (entry: Entry): Kind => isQuotation(entry) ? 'said' : entry.kind
