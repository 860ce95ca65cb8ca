import type { Source } from '../model/schema'
import type { Language } from './language'
import { english } from './en'
import { traditionalChinese } from './zh-Hant'

/** Those of `articleLanguages`: another one is a folder here and its tag there. */
export const languages: Record<Source['language'], Language> = {
  'en': english,
  'zh-Hant': traditionalChinese,
}
