import type { Locale } from '../../model/schema'
import { chosenCut } from './cut-state'

/** What is said of a slide that the cut leaves out: where its number would stand, or after the words of a link to it. */
export function leftOutWords(locale: Locale): string {
  const { minutes, told } = chosenCut.value
  // Once the length was changed in mid-talk, it may be in the cut, but among what was passed over before.
  if (told.length)
    return { 'en': 'left out of this talk', 'zh-Hant': '這場略過' }[locale]
  return { 'en': `not in the ${minutes}-minute cut`, 'zh-Hant': `不在 ${minutes} 分鐘版本裡` }[locale]
}
