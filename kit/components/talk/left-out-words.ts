import type { Locale } from '../../model/schema'
import { cutMinutes } from './cut-state'

/** What is said of a slide that the cut leaves out: where its number would stand, or after the words of a link to it. */
export function leftOutWords(locale: Locale): string {
  return { 'en': `not in the ${cutMinutes.value}-minute cut`, 'zh-Hant': `不在 ${cutMinutes.value} 分鐘版本裡` }[locale]
}
