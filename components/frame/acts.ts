import type { Locale, Localized } from '../../data/schema'

/** The five acts the themes are told in. */
export const actTitles: Localized[] = [
  { 'en': 'The race', 'zh-Hant': '競賽' },
  { 'en': 'The business', 'zh-Hant': '生意' },
  { 'en': 'The gap', 'zh-Hant': '落差' },
  { 'en': 'The next interface', 'zh-Hant': '下一個介面' },
  { 'en': 'Where it ends', 'zh-Hant': '終點' },
]

/** "Act II" as the top line of a slide has it. */
export function actName(act: number, locale: Locale): string {
  return locale === 'en'
    ? `Act ${['I', 'II', 'III', 'IV', 'V'][act - 1]}`
    : `第${['一', '二', '三', '四', '五'][act - 1]}幕`
}
