import type { Localized } from '../kit/model/schema'

/** Who says things in more than one theme, named the same way everywhere. */
export const altman: Localized = { 'en': 'Sam Altman', 'zh-Hant': '奧特曼' }
export const article: Localized = { 'en': 'the article', 'zh-Hant': '文章' }
export const altmanReported: Localized = { 'en': 'Sam Altman, in the article’s words', 'zh-Hant': '奧特曼（文章轉述）' }
export const openai: Localized = { 'en': 'OpenAI', 'zh-Hant': 'OpenAI' }

/** Where most of the quotations were spoken. */
export const podcast: Localized = { 'en': 'Big Technology Podcast, 18 December 2025', 'zh-Hant': 'Big Technology Podcast，2025年12月18日' }
