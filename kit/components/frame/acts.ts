import type { Locale } from '../../model/schema'
import { talk } from '#talk'
import { inLanguage } from '../../model/format'

const numerals: Record<Locale, string[]> = {
  'en': ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'],
  'zh-Hant': ['一', '二', '三', '四', '五', '六', '七'],
}

/** "II" */
export const actNumeral = (act: number, locale: Locale): string => numerals[locale][act - 1]!

/** "Act II" as the top line of a slide has it. */
export function actName(act: number, locale: Locale): string {
  return locale === 'en' ? `Act ${actNumeral(act, locale)}` : `第${actNumeral(act, locale)}幕`
}

/** "Act II · The business": what outlines call an act. */
export function actHeading(act: number, locale: Locale): string {
  return `${actName(act, locale)} · ${inLanguage(talk.acts[act - 1]!, locale)}`
}

/** A theme's title as lists of themes have it: what follows a colon or a comma is told in the theme. */
export const titleInLists = (title: string): string => title.split(/[:,：，]/)[0]!
