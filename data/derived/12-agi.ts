import type { Derived } from '../../kit/model/schema'
import { inEachLanguage } from '../../kit/model/format'
import { pickFrom } from '../../kit/model/pick'
import { restOf } from '../../snippets/rest'
import agi from '../themes/12-agi'

const pick = pickFrom(agi)

export default [
  {
    id: 'agi.tasks-left',
    kind: 'derived',
    label: { 'en': 'the rest: tasks below the level of human experts', 'zh-Hant': '其餘：未達人類專家水準的任務' },
    value: restOf(100, pick.number('agi.tasks')),
    unit: 'percent',
    qualifier: 'about',
    from: ['agi.tasks'],
    formula: { 'en': '100% − tasks at or above experts’ level', 'zh-Hant': '100% − 達到或超過專家水準的任務' },
    worked: inEachLanguage(locale => `100% − ${pick.printed('agi.tasks', locale)}`),
  },
] satisfies Derived[]
