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
    label: { 'en': 'tasks on which human experts are still better', 'zh-Hant': '人類專家仍較好的任務' },
    value: restOf(100, pick.number('agi.tasks')),
    unit: 'percent',
    qualifier: 'about',
    from: ['agi.tasks'],
    formula: { 'en': '100% − tasks at or above experts', 'zh-Hant': '100% − 達到或超過專家的任務' },
    worked: inEachLanguage(locale => `100% − ${pick.printed('agi.tasks', locale)}`),
  },
] satisfies Derived[]
