import type { Locale } from '../../model/schema'
import { talk } from '#talk'
import { inLanguage } from '../../model/format'

/** "Act II" as the top line of a slide has it. */
export function actName(act: number, locale: Locale): string {
  return locale === 'en'
    ? `Act ${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][act - 1]}`
    : `第${['一', '二', '三', '四', '五', '六', '七'][act - 1]}幕`
}

/** "Act II · The business": what outlines call an act. */
export function actHeading(act: number, locale: Locale): string {
  return `${actName(act, locale)} · ${inLanguage(talk.acts[act - 1]!, locale)}`
}
