import type { Locale } from '../../model/schema'

/** "Act II" as the top line of a slide has it. */
export function actName(act: number, locale: Locale): string {
  return locale === 'en'
    ? `Act ${['I', 'II', 'III', 'IV', 'V'][act - 1]}`
    : `第${['一', '二', '三', '四', '五'][act - 1]}幕`
}
