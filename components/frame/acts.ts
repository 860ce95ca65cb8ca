import type { Locale } from '../../data/schema'

/** How many themes the article has. */
export const THEME_COUNT = 13

/** "Act II" as the top line of a slide has it. */
export function actName(act: number, locale: Locale): string {
  return locale === 'en'
    ? `Act ${['I', 'II', 'III', 'IV', 'V'][act - 1]}`
    : `第${['一', '二', '三', '四', '五'][act - 1]}幕`
}
