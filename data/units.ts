import type { OwnUnit } from '../kit/model/schema'

/** What this article counts and others don't. */
export const tokens: OwnUnit = { name: 'tokens', noun: { 'en': 'tokens', 'zh-Hant': '個 token' }, inArticle: { after: /^個? ?token/i } }
export const vaccines: OwnUnit = { name: 'vaccines', noun: { 'en': 'vaccines', 'zh-Hant': '種疫苗' }, inArticle: { after: /^種(?:疫苗)?/ } }
export const codeReds: OwnUnit = { name: 'Code Reds', noun: { 'en': 'Code Reds', 'zh-Hant': '次 Code Red' }, inArticle: { after: /^次/, before: /Code Red/ } }
export const occupations: OwnUnit = { name: 'occupations', noun: { 'en': 'occupations', 'zh-Hant': '個職業' }, inArticle: { after: /^個職業/ } }
export const iqPoints: OwnUnit = {
  name: 'IQ points',
  noun: { 'en': '', 'zh-Hant': '' },
  vagueNoun: { 'en': 'IQ points', 'zh-Hant': '分' },
  inArticle: { after: /^/, before: /IQ/ },
}
