import type { Locale, Localized } from '../model/schema'
import { useSlideContext } from '@slidev/client'
import { inLanguage } from '../model/format'

/** The edition's language, and a function that picks its text. To be called in a slide's component. */
export function useLocale(): { locale: Locale, text: (localized: Localized) => string } {
  const { $slidev } = useSlideContext()
  const locale: Locale = $slidev.configs.lang === 'zh-Hant' ? 'zh-Hant' : 'en'
  return { locale, text: localized => inLanguage(localized, locale) }
}
